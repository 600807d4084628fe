// @generated from spec/cluster-placement-groups.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod activate_cluster_placement_group;
mod cancel_work_request;
mod change_cluster_placement_group_compartment;
mod create_cluster_placement_group;
mod deactivate_cluster_placement_group;
mod delete_cluster_placement_group;
mod get_cluster_placement_group;
mod get_work_request;
mod list_cluster_placement_groups;
mod list_work_request_errors;
mod list_work_request_logs;
mod list_work_requests;
mod update_cluster_placement_group;

pub use self::activate_cluster_placement_group::ActivateClusterPlacementGroup;
pub use self::cancel_work_request::CancelWorkRequest;
pub use self::change_cluster_placement_group_compartment::ChangeClusterPlacementGroupCompartment;
pub use self::create_cluster_placement_group::CreateClusterPlacementGroup;
pub use self::deactivate_cluster_placement_group::DeactivateClusterPlacementGroup;
pub use self::delete_cluster_placement_group::DeleteClusterPlacementGroup;
pub use self::get_cluster_placement_group::GetClusterPlacementGroup;
pub use self::get_work_request::GetWorkRequest;
pub use self::list_cluster_placement_groups::ListClusterPlacementGroups;
pub use self::list_work_request_errors::ListWorkRequestErrors;
pub use self::list_work_request_logs::ListWorkRequestLogs;
pub use self::list_work_requests::ListWorkRequests;
pub use self::update_cluster_placement_group::UpdateClusterPlacementGroup;
