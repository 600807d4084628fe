// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an agent dependency.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateAgentDependency = POST "/agentDependencies",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AgentDependency/CreateAgentDependency";
    facts { with_retry_token(); }
    required {
        create_agent_dependency_details = json(models::CreateAgentDependencyDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AgentDependency) }
    then {
        settled(get_agent_dependency, models::AgentDependency,
            models::AgentDependencyLifecycleState);
        with_id("agentDependencyId", "id");
    }
}
