// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the agent.
    ///
    /// The response has the header `etag`.
    GetAgent = GET "/agents/{agentId}",
        "https://docs.oracle.com/iaas/api/#/en/OCB/20220509/Agent/GetAgent";
    required {
        agent_id = path "agentId" (String);
    }
    returns { json(models::Agent), state(models::AgentLifecycleState) }
}
