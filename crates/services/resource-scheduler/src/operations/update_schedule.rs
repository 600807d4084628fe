// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the schedule.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSchedule = PUT "/schedules/{scheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/resource-scheduler/20240430/Schedule/UpdateSchedule";
    required {
        schedule_id = path "scheduleId" (String);
        update_schedule_details = json(models::UpdateScheduleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_schedule, models::Schedule, models::ScheduleLifecycleState); }
}
