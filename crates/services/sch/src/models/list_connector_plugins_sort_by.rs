// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListConnectorPlugins` can sort.
    pub enum ListConnectorPluginsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
