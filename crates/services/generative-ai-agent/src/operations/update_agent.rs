// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the agent.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAgent = PUT "/agents/{agentId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/Agent/UpdateAgent";
    required {
        agent_id = path "agentId" (String);
        update_agent_details = json(models::UpdateAgentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_agent, models::Agent, models::AgentLifecycleState); }
}
