// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the record.
    ///
    /// The response has the header `etag`.
    GetRecord = GET "/records/{recordId}",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling-dp/20211001/Record/GetRecord";
    required {
        record_id = path "recordId" (String);
    }
    returns { json(models::Record), state(models::RecordLifecycleState) }
}
