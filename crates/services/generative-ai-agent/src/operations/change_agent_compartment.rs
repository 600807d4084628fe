// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the agent to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeAgentCompartment = POST "/agents/{agentId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/Agent/ChangeAgentCompartment";
    facts { with_retry_token(); }
    required {
        agent_id = path "agentId" (String);
        change_agent_compartment_details = json(models::ChangeAgentCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_agent, models::Agent, models::AgentLifecycleState); }
}
