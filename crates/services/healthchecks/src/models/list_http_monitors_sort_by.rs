// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListHttpMonitors` can sort.
    pub enum ListHttpMonitorsSortBy {
        Id = "id",
        DisplayName = "displayName",
        TimeCreated = "timeCreated",
    }
}
