// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        StartResource = "START_RESOURCE",
        StopResource = "STOP_RESOURCE",
        BackupResource = "BACKUP_RESOURCE",
        ChangeScheduleCompartment = "CHANGE_SCHEDULE_COMPARTMENT",
        CreateSchedule = "CREATE_SCHEDULE",
        UpdateSchedule = "UPDATE_SCHEDULE",
    }
}
