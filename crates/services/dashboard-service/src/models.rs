// @generated from spec/dashboard-service.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod change_dashboard_group_compartment_details;
mod change_dashboard_group_details;
mod create_dashboard_details;
mod create_dashboard_group_details;
mod create_v1_dashboard_details;
mod dashboard;
mod dashboard_collection;
mod dashboard_group;
mod dashboard_group_collection;
mod dashboard_group_lifecycle_state;
mod dashboard_group_summary;
mod dashboard_lifecycle_state;
mod dashboard_summary;
mod list_dashboard_groups_sort_by;
mod list_dashboards_sort_by;
mod sort_order;
mod update_dashboard_details;
mod update_dashboard_group_details;
mod update_v1_dashboard_details;
mod v1_dashboard;

pub use self::change_dashboard_group_compartment_details::ChangeDashboardGroupCompartmentDetails;
pub use self::change_dashboard_group_details::ChangeDashboardGroupDetails;
pub use self::create_dashboard_details::CreateDashboardDetails;
pub use self::create_dashboard_group_details::CreateDashboardGroupDetails;
pub use self::create_v1_dashboard_details::CreateV1DashboardDetails;
pub use self::dashboard::Dashboard;
pub use self::dashboard_collection::DashboardCollection;
pub use self::dashboard_group::DashboardGroup;
pub use self::dashboard_group_collection::DashboardGroupCollection;
pub use self::dashboard_group_lifecycle_state::DashboardGroupLifecycleState;
pub use self::dashboard_group_summary::DashboardGroupSummary;
pub use self::dashboard_lifecycle_state::DashboardLifecycleState;
pub use self::dashboard_summary::DashboardSummary;
pub use self::list_dashboard_groups_sort_by::ListDashboardGroupsSortBy;
pub use self::list_dashboards_sort_by::ListDashboardsSortBy;
pub use self::sort_order::SortOrder;
pub use self::update_dashboard_details::UpdateDashboardDetails;
pub use self::update_dashboard_group_details::UpdateDashboardGroupDetails;
pub use self::update_v1_dashboard_details::UpdateV1DashboardDetails;
pub use self::v1_dashboard::V1Dashboard;
