// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod change_auto_scaling_configuration_compartment;
mod create_auto_scaling_configuration;
mod create_auto_scaling_policy;
mod delete_auto_scaling_configuration;
mod delete_auto_scaling_policy;
mod get_auto_scaling_configuration;
mod get_auto_scaling_policy;
mod list_auto_scaling_configurations;
mod list_auto_scaling_policies;
mod update_auto_scaling_configuration;
mod update_auto_scaling_policy;

pub use self::change_auto_scaling_configuration_compartment::ChangeAutoScalingConfigurationCompartment;
pub use self::create_auto_scaling_configuration::CreateAutoScalingConfiguration;
pub use self::create_auto_scaling_policy::CreateAutoScalingPolicy;
pub use self::delete_auto_scaling_configuration::DeleteAutoScalingConfiguration;
pub use self::delete_auto_scaling_policy::DeleteAutoScalingPolicy;
pub use self::get_auto_scaling_configuration::GetAutoScalingConfiguration;
pub use self::get_auto_scaling_policy::GetAutoScalingPolicy;
pub use self::list_auto_scaling_configurations::ListAutoScalingConfigurations;
pub use self::list_auto_scaling_policies::ListAutoScalingPolicies;
pub use self::update_auto_scaling_configuration::UpdateAutoScalingConfiguration;
pub use self::update_auto_scaling_policy::UpdateAutoScalingPolicy;
