// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the task schedule.
    ///
    /// The response has the header `etag`.
    GetTaskSchedule = GET "/taskSchedules/{taskScheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/TaskSchedule/GetTaskSchedule";
    required {
        task_schedule_id = path "taskScheduleId" (String);
    }
    optional {
        /// The OCID of the fleet.
        fleet_id = query "fleetId" (String);
    }
    returns { json(models::TaskSchedule), state(models::TaskScheduleLifecycleState) }
}
