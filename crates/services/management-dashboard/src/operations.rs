// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_management_dashboards_compartment;
mod change_management_saved_searches_compartment;
mod create_management_dashboard;
mod create_management_saved_search;
mod delete_management_dashboard;
mod delete_management_saved_search;
mod export_dashboard;
mod get_management_dashboard;
mod get_management_saved_search;
mod get_oob_management_dashboard;
mod get_oob_management_saved_search;
mod import_dashboard;
mod list_management_dashboards;
mod list_management_saved_searches;
mod list_oob_management_dashboards;
mod list_oob_management_saved_searches;
mod update_management_dashboard;
mod update_management_saved_search;

pub use self::change_management_dashboards_compartment::ChangeManagementDashboardsCompartment;
pub use self::change_management_saved_searches_compartment::ChangeManagementSavedSearchesCompartment;
pub use self::create_management_dashboard::CreateManagementDashboard;
pub use self::create_management_saved_search::CreateManagementSavedSearch;
pub use self::delete_management_dashboard::DeleteManagementDashboard;
pub use self::delete_management_saved_search::DeleteManagementSavedSearch;
pub use self::export_dashboard::ExportDashboard;
pub use self::get_management_dashboard::GetManagementDashboard;
pub use self::get_management_saved_search::GetManagementSavedSearch;
pub use self::get_oob_management_dashboard::GetOobManagementDashboard;
pub use self::get_oob_management_saved_search::GetOobManagementSavedSearch;
pub use self::import_dashboard::ImportDashboard;
pub use self::list_management_dashboards::ListManagementDashboards;
pub use self::list_management_saved_searches::ListManagementSavedSearches;
pub use self::list_oob_management_dashboards::ListOobManagementDashboards;
pub use self::list_oob_management_saved_searches::ListOobManagementSavedSearches;
pub use self::update_management_dashboard::UpdateManagementDashboard;
pub use self::update_management_saved_search::UpdateManagementSavedSearch;
