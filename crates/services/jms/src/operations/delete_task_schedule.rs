// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the task schedule.
    DeleteTaskSchedule = DELETE "/taskSchedules/{taskScheduleId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/TaskSchedule/DeleteTaskSchedule";
    required {
        task_schedule_id = path "taskScheduleId" (String);
    }
    optional {
        /// The OCID of the fleet.
        fleet_id = query "fleetId" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_task_schedule); }
}
