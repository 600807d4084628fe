// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOccMetricAlarms` can sort.
    pub enum ListOccMetricAlarmsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
