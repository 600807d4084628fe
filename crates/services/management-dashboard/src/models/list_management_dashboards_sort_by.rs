// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListManagementDashboards` can sort.
    pub enum ListManagementDashboardsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
