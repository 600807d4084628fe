// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the task record.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteTaskRecord = DELETE "/taskRecords/{taskRecordId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/TaskRecord/DeleteTaskRecord";
    required {
        task_record_id = path "taskRecordId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_task_record); }
}
