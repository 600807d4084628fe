// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the record.
    ///
    /// The response has the header `etag`.
    UpdateRecord = PUT "/records/{recordId}",
        "https://docs.oracle.com/iaas/api/#/en/datalabeling-dp/20211001/Record/UpdateRecord";
    required {
        record_id = path "recordId" (String);
        update_record_details = json(models::UpdateRecordDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Record) }
    then { settled(get_record, models::Record, models::RecordLifecycleState); }
}
