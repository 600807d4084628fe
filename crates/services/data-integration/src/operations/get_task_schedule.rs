// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the task schedule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetTaskSchedule =
        GET "/workspaces/{workspaceId}/applications/{applicationKey}/taskSchedules/{taskScheduleKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-integration/20200430/TaskSchedule/GetTaskSchedule";
    facts { without_default_retry(); }
    required {
        workspace_id = path "workspaceId" (String);
        application_key = path "applicationKey" (String);
        task_schedule_key = path "taskScheduleKey" (String);
    }
    returns { json(models::TaskSchedule) }
}
