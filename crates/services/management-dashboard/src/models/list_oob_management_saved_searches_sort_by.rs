// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOobManagementSavedSearches` can sort.
    pub enum ListOobManagementSavedSearchesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
