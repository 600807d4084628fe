// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the level of an alarm suppression history item.
    pub enum AlarmSuppressionHistoryItemLevel {
        Alarm = "ALARM",
        Dimension = "DIMENSION",
    }
}
