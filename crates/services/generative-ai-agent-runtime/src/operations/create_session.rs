// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a session.
    ///
    /// The response has the header `etag`.
    CreateSession = POST "/agentEndpoints/{agentEndpointId}/sessions",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents-client/20240531/Session/CreateSession";
    facts { with_retry_token(); }
    required {
        agent_endpoint_id = path "agentEndpointId" (String);
        create_session_details = json(models::CreateSessionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Session) }
}
