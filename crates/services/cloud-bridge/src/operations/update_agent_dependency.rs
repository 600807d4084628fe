// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the agent dependency.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAgentDependency = PUT "/agentDependencies/{agentDependencyId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AgentDependency/UpdateAgentDependency";
    facts { with_retry_token(); }
    required {
        agent_dependency_id = path "agentDependencyId" (String);
        update_agent_dependency_details = json(models::UpdateAgentDependencyDetails);
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
    then {
        settled(get_agent_dependency, models::AgentDependency,
            models::AgentDependencyLifecycleState);
    }
}
