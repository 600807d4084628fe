// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of plugins to deploy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployPluginsDetails {
    /// The IDs of the plugins.
    pub plugin_ids: Vec<String>,
    /// The ID of the agent compartment.
    pub agent_compartment_id: String,
    /// The IDs of the agents.
    pub agent_ids: Vec<String>,
}

model! {
    DeployPluginsDetails {
        required {
            plugin_ids = "pluginIds", with_plugin_ids([String]);
            agent_compartment_id = "agentCompartmentId", with_agent_compartment_id(String);
            agent_ids = "agentIds", with_agent_ids([String]);
        }
    }
}
