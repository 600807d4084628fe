// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the wlp agent.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetWlpAgent = GET "/wlpAgents/{wlpAgentId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/WlpAgent/GetWlpAgent";
    facts { without_default_retry(); }
    required {
        wlp_agent_id = path "wlpAgentId" (String);
    }
    returns { json(models::WlpAgent) }
}
