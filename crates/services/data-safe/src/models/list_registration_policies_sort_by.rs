// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRegistrationPolicies` can sort.
    pub enum ListRegistrationPoliciesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
        EnablementLevel = "enablementLevel",
        LifecycleState = "lifecycleState",
    }
}
