// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An agent tool configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentToolConfig {
    /// The OCID of the agent endpoint.
    pub agent_endpoint_id: String,
}

model! {
    AgentToolConfig, "toolConfigType" = "AGENT_TOOL_CONFIG" {
        required {
            agent_endpoint_id = "agentEndpointId", with_agent_endpoint_id(String);
        }
    }
}
