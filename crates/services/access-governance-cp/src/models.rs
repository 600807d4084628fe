// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod change_governance_instance_compartment_details;
mod create_governance_instance_details;
mod governance_instance;
mod governance_instance_collection;
mod governance_instance_configuration;
mod governance_instance_license_type;
mod governance_instance_lifecycle_state;
mod governance_instance_summary;
mod list_governance_instances_sort_by;
mod sender_config;
mod sort_order;
mod update_governance_instance_configuration_details;
mod update_governance_instance_details;
mod update_sender_config;

pub use self::change_governance_instance_compartment_details::ChangeGovernanceInstanceCompartmentDetails;
pub use self::create_governance_instance_details::CreateGovernanceInstanceDetails;
pub use self::governance_instance::GovernanceInstance;
pub use self::governance_instance_collection::GovernanceInstanceCollection;
pub use self::governance_instance_configuration::GovernanceInstanceConfiguration;
pub use self::governance_instance_license_type::GovernanceInstanceLicenseType;
pub use self::governance_instance_lifecycle_state::GovernanceInstanceLifecycleState;
pub use self::governance_instance_summary::GovernanceInstanceSummary;
pub use self::list_governance_instances_sort_by::ListGovernanceInstancesSortBy;
pub use self::sender_config::SenderConfig;
pub use self::sort_order::SortOrder;
pub use self::update_governance_instance_configuration_details::UpdateGovernanceInstanceConfigurationDetails;
pub use self::update_governance_instance_details::UpdateGovernanceInstanceDetails;
pub use self::update_sender_config::UpdateSenderConfig;
