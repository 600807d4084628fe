// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListWebAppAccelerationPolicies` can sort.
    pub enum ListWebAppAccelerationPoliciesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
