// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

//! The clients.

mod byol_allocation_client;
mod byol_client;
mod cluster_client;
mod datastore_client;
mod datastore_cluster_client;
mod esxi_host_client;
mod management_appliance_client;
mod sddc_client;
mod work_request_client;

pub use self::byol_allocation_client::ByolAllocationClient;
pub use self::byol_client::ByolClient;
pub use self::cluster_client::ClusterClient;
pub use self::datastore_client::DatastoreClient;
pub use self::datastore_cluster_client::DatastoreClusterClient;
pub use self::esxi_host_client::EsxiHostClient;
pub use self::management_appliance_client::ManagementApplianceClient;
pub use self::sddc_client::SddcClient;
pub use self::work_request_client::WorkRequestClient;
