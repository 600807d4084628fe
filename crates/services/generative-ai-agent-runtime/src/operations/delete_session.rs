// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the session.
    DeleteSession = DELETE "/agentEndpoints/{agentEndpointId}/sessions/{sessionId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents-client/20240531/Session/DeleteSession";
    required {
        agent_endpoint_id = path "agentEndpointId" (String);
        session_id = path "sessionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
