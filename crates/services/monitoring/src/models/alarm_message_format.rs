// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the message format of an alarm.
    pub enum AlarmMessageFormat {
        Raw = "RAW",
        PrettyJson = "PRETTY_JSON",
        OnsOptimized = "ONS_OPTIMIZED",
    }
}
