// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the process set.
    ///
    /// The response has the header `etag`.
    UpdateProcessSet = PUT "/processSets/{processSetId}",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/ProcessSet/UpdateProcessSet";
    required {
        process_set_id = path "processSetId" (String);
        update_process_set_details = json(models::UpdateProcessSetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ProcessSet) }
    then { settled(get_process_set, models::ProcessSet, models::ProcessSetLifecycleState); }
}
