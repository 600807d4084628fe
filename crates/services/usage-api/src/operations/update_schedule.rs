// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the schedule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateSchedule = PUT "/schedules/{scheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/usage/20200107/Schedule/UpdateSchedule";
    facts { without_default_retry(); }
    required {
        schedule_id = path "scheduleId" (String);
        update_schedule_details = json(models::UpdateScheduleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Schedule) }
    then { settled(get_schedule, models::Schedule, models::ScheduleLifecycleState); }
}
