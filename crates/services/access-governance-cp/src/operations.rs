// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_governance_instance_compartment;
mod create_governance_instance;
mod delete_governance_instance;
mod get_governance_instance;
mod get_governance_instance_configuration;
mod list_governance_instances;
mod update_governance_instance;
mod update_governance_instance_configuration;

pub use self::change_governance_instance_compartment::ChangeGovernanceInstanceCompartment;
pub use self::create_governance_instance::CreateGovernanceInstance;
pub use self::delete_governance_instance::DeleteGovernanceInstance;
pub use self::get_governance_instance::GetGovernanceInstance;
pub use self::get_governance_instance_configuration::GetGovernanceInstanceConfiguration;
pub use self::list_governance_instances::ListGovernanceInstances;
pub use self::update_governance_instance::UpdateGovernanceInstance;
pub use self::update_governance_instance_configuration::UpdateGovernanceInstanceConfiguration;
