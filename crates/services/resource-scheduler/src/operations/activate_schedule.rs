// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates the schedule.
    ///
    /// The response has the header `etag`.
    ActivateSchedule = POST "/schedules/{scheduleId}/actions/activateSchedule",
        "https://docs.oracle.com/iaas/api/#/en/resource-scheduler/20240430/Schedule/ActivateSchedule";
    facts { with_retry_token(); }
    required {
        schedule_id = path "scheduleId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Schedule) }
    then {
        settled(get_schedule, models::Schedule, models::ScheduleLifecycleState);
        with_id("scheduleId", "id");
    }
}
