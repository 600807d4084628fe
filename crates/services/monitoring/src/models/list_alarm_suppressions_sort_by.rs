// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAlarmSuppressions` can sort.
    pub enum ListAlarmSuppressionsSortBy {
        DisplayName = "displayName",
        TimeCreated = "timeCreated",
        TimeSuppressFrom = "timeSuppressFrom",
    }
}
