// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a schedule.
    pub enum ScheduleAction {
        StartResource = "START_RESOURCE",
        StopResource = "STOP_RESOURCE",
        BackupResource = "BACKUP_RESOURCE",
    }
}
