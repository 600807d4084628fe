// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAutoScalingConfigurations` can sort.
    pub enum ListAutoScalingConfigurationsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
