// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the agent dependency.
    ///
    /// The response has the header `etag`.
    GetAgentDependency = GET "/agentDependencies/{agentDependencyId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/AgentDependency/GetAgentDependency";
    required {
        agent_dependency_id = path "agentDependencyId" (String);
    }
    returns { json(models::AgentDependency), state(models::AgentDependencyLifecycleState) }
}
