// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the schedule.
    ///
    /// The response has the header `etag`.
    GetSchedule = GET "/schedules/{scheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/resource-scheduler/20240430/Schedule/GetSchedule";
    required {
        schedule_id = path "scheduleId" (String);
    }
    returns { json(models::Schedule), state(models::ScheduleLifecycleState) }
}
