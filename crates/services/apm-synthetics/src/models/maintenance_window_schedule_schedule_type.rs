// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the schedule type of a maintenance window schedule.
    pub enum MaintenanceWindowScheduleScheduleType {
        OneTime = "ONE_TIME",
        Recurring = "RECURRING",
    }
}
