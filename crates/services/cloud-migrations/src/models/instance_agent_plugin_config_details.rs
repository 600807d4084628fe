// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an instance agent plugin configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentPluginConfigDetails {
    /// The name.
    pub name: String,
    /// The desired state of the plugin.
    pub desired_state: models::InstanceAgentPluginConfigDesiredState,
}

model! {
    InstanceAgentPluginConfigDetails {
        required {
            name = "name", with_name(String);
            desired_state = "desiredState",
                with_desired_state(models::InstanceAgentPluginConfigDesiredState);
        }
    }
}
