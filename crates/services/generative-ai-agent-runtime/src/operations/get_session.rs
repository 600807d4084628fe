// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the session.
    ///
    /// The response has the header `etag`.
    GetSession = GET "/agentEndpoints/{agentEndpointId}/sessions/{sessionId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents-client/20240531/Session/GetSession";
    required {
        agent_endpoint_id = path "agentEndpointId" (String);
        session_id = path "sessionId" (String);
    }
    returns { json(models::Session) }
}
