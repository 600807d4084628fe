// @generated from spec/core.yaml by cargo xtask generate; do not edit.

//! The clients.

mod blockstorage_client;
mod compute_client;
mod compute_management_client;
mod virtual_network_client;

pub use self::blockstorage_client::BlockstorageClient;
pub use self::compute_client::ComputeClient;
pub use self::compute_management_client::ComputeManagementClient;
pub use self::virtual_network_client::VirtualNetworkClient;
