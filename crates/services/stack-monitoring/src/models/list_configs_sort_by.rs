// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListConfigs` can sort.
    pub enum ListConfigsSortBy {
        TimeCreated = "timeCreated",
        ConfigType = "configType",
        DisplayName = "displayName",
    }
}
