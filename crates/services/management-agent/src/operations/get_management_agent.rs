// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the management agent.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetManagementAgent = GET "/managementAgents/{managementAgentId}",
        "https://docs.oracle.com/iaas/api/#/en/management-agent/20200202/ManagementAgent/GetManagementAgent";
    facts { without_default_retry(); }
    required {
        management_agent_id = path "managementAgentId" (String);
    }
    returns { json(models::ManagementAgent), state(models::ManagementAgentLifecycleState) }
}
