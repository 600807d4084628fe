// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the agent endpoint.
    ///
    /// The response has the header `etag`.
    GetAgentEndpoint = GET "/agentEndpoints/{agentEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/AgentEndpoint/GetAgentEndpoint";
    required {
        agent_endpoint_id = path "agentEndpointId" (String);
    }
    returns { json(models::AgentEndpoint), state(models::AgentEndpointLifecycleState) }
}
