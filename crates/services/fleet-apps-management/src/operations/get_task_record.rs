// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the task record.
    ///
    /// The response has the header `etag`.
    GetTaskRecord = GET "/taskRecords/{taskRecordId}",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/TaskRecord/GetTaskRecord";
    required {
        task_record_id = path "taskRecordId" (String);
    }
    returns { json(models::TaskRecord), state(models::TaskRecordLifecycleState) }
}
