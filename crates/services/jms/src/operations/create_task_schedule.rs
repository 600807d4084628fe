// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a task schedule.
    ///
    /// The response has the header `etag`.
    CreateTaskSchedule = POST "/taskSchedules",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/TaskSchedule/CreateTaskSchedule";
    facts { with_retry_token(); }
    required {
        create_task_schedule_details = json(models::CreateTaskScheduleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TaskSchedule) }
    then {
        settled(get_task_schedule, models::TaskSchedule, models::TaskScheduleLifecycleState);
        with_id("taskScheduleId", "id");
    }
}
