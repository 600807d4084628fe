// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the condition type of a defined alarm condition.
    pub enum DefinedAlarmConditionConditionType {
        Fixed = "FIXED",
        Availability = "AVAILABILITY",
    }
}
