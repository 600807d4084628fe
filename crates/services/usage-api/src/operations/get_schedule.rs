// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the schedule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetSchedule = GET "/schedules/{scheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/Schedule/GetSchedule";
    facts { without_default_retry(); }
    required {
        schedule_id = path "scheduleId" (String);
    }
    returns { json(models::Schedule), state(models::ScheduleLifecycleState) }
}
