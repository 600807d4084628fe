// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

//! The clients.

mod rover_bundle_client;
mod rover_cluster_client;
mod rover_entitlement_client;
mod rover_node_client;
mod shape_client;
mod work_requests_client;

pub use self::rover_bundle_client::RoverBundleClient;
pub use self::rover_cluster_client::RoverClusterClient;
pub use self::rover_entitlement_client::RoverEntitlementClient;
pub use self::rover_node_client::RoverNodeClient;
pub use self::shape_client::ShapeClient;
pub use self::work_requests_client::WorkRequestsClient;
