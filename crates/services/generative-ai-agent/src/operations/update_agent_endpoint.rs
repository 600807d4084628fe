// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the agent endpoint.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAgentEndpoint = PUT "/agentEndpoints/{agentEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/AgentEndpoint/UpdateAgentEndpoint";
    required {
        agent_endpoint_id = path "agentEndpointId" (String);
        update_agent_endpoint_details = json(models::UpdateAgentEndpointDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_agent_endpoint, models::AgentEndpoint, models::AgentEndpointLifecycleState);
    }
}
