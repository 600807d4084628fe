// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the task schedule.
    ///
    /// The response has the header `etag`.
    UpdateTaskSchedule = PUT "/taskSchedules/{taskScheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/TaskSchedule/UpdateTaskSchedule";
    facts { with_retry_token(); }
    required {
        task_schedule_id = path "taskScheduleId" (String);
        update_task_schedule_details = json(models::UpdateTaskScheduleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TaskSchedule) }
    then { settled(get_task_schedule, models::TaskSchedule, models::TaskScheduleLifecycleState); }
}
