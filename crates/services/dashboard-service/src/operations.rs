// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_dashboard_group;
mod change_dashboard_group_compartment;
mod create_dashboard;
mod create_dashboard_group;
mod delete_dashboard;
mod delete_dashboard_group;
mod get_dashboard;
mod get_dashboard_group;
mod list_dashboard_groups;
mod list_dashboards;
mod update_dashboard;
mod update_dashboard_group;

pub use self::change_dashboard_group::ChangeDashboardGroup;
pub use self::change_dashboard_group_compartment::ChangeDashboardGroupCompartment;
pub use self::create_dashboard::CreateDashboard;
pub use self::create_dashboard_group::CreateDashboardGroup;
pub use self::delete_dashboard::DeleteDashboard;
pub use self::delete_dashboard_group::DeleteDashboardGroup;
pub use self::get_dashboard::GetDashboard;
pub use self::get_dashboard_group::GetDashboardGroup;
pub use self::list_dashboard_groups::ListDashboardGroups;
pub use self::list_dashboards::ListDashboards;
pub use self::update_dashboard::UpdateDashboard;
pub use self::update_dashboard_group::UpdateDashboardGroup;
