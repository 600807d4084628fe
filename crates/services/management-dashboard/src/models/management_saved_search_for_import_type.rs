// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a management saved search for import.
    pub enum ManagementSavedSearchForImportType {
        SearchShowInDashboard = "SEARCH_SHOW_IN_DASHBOARD",
        SearchDontShowInDashboard = "SEARCH_DONT_SHOW_IN_DASHBOARD",
        WidgetShowInDashboard = "WIDGET_SHOW_IN_DASHBOARD",
        WidgetDontShowInDashboard = "WIDGET_DONT_SHOW_IN_DASHBOARD",
        FilterShowInDashboard = "FILTER_SHOW_IN_DASHBOARD",
        FilterDontShowInDashboard = "FILTER_DONT_SHOW_IN_DASHBOARD",
    }
}
