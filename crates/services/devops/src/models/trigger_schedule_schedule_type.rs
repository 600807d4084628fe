// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the schedule type of a trigger schedule.
    pub enum TriggerScheduleScheduleType {
        None = "NONE",
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}
