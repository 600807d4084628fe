// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDashboards` can sort.
    pub enum ListDashboardsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
