// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the agent dependency to another compartment.
    ChangeAgentDependencyCompartment =
        POST "/agentDependencies/{agentDependencyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AgentDependency/ChangeAgentDependencyCompartment";
    facts { with_retry_token(); }
    required {
        agent_dependency_id = path "agentDependencyId" (String);
        change_agent_dependency_compartment_details =
            json(models::ChangeAgentDependencyCompartmentDetails);
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
