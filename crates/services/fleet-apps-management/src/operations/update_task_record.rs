// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the task record.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateTaskRecord = PUT "/taskRecords/{taskRecordId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/TaskRecord/UpdateTaskRecord";
    required {
        task_record_id = path "taskRecordId" (String);
        update_task_record_details = json(models::UpdateTaskRecordDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_task_record, models::TaskRecord, models::TaskRecordLifecycleState); }
}
