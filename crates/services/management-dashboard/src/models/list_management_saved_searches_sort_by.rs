// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListManagementSavedSearches` can sort.
    pub enum ListManagementSavedSearchesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
