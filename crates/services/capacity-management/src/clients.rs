// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

//! The clients.

mod capacity_management_client;
mod demand_signal_client;
mod internal_demand_signal_client;

pub use self::capacity_management_client::CapacityManagementClient;
pub use self::demand_signal_client::DemandSignalClient;
pub use self::internal_demand_signal_client::InternalDemandSignalClient;
