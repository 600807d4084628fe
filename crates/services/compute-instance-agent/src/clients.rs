// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

//! The clients.

mod compute_instance_agent_client;
mod plugin_client;
mod pluginconfig_client;

pub use self::compute_instance_agent_client::ComputeInstanceAgentClient;
pub use self::plugin_client::PluginClient;
pub use self::pluginconfig_client::PluginconfigClient;
