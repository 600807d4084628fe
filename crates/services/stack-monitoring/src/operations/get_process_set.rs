// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the process set.
    ///
    /// The response has the header `etag`.
    GetProcessSet = GET "/processSets/{processSetId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/ProcessSet/GetProcessSet";
    required {
        process_set_id = path "processSetId" (String);
    }
    returns { json(models::ProcessSet), state(models::ProcessSetLifecycleState) }
}
