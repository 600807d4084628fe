// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a schedule, with the times of its last and next runs.
    ///
    /// The response has the header `etag`.
    GetSchedule = GET "/schedules/{scheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Schedule/GetSchedule";
    required {
        schedule_id = path "scheduleId" (String);
    }
    returns { json(models::Schedule), state(models::ScheduleLifecycleState) }
}
