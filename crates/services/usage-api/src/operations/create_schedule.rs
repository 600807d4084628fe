// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a schedule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSchedule = POST "/schedules",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/Schedule/CreateSchedule";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_schedule_details = json(models::CreateScheduleDetails);
    }
    optional {
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
