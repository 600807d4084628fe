// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

//! The clients.

mod common_client;
mod discovery_client;
mod inventory_client;
mod ocb_agent_svc_client;

pub use self::common_client::CommonClient;
pub use self::discovery_client::DiscoveryClient;
pub use self::inventory_client::InventoryClient;
pub use self::ocb_agent_svc_client::OcbAgentSvcClient;
