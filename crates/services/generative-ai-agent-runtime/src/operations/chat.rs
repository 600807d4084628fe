// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Sends a message to a model or an agent, and returns the response.
    ///
    /// `stream()` returns the response as a stream of events, and sets `shouldStream` itself.
    Chat = POST "/agentEndpoints/{agentEndpointId}/actions/chat",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents-client/20240531/AgentEndpoint/Chat";
    facts {
        with_accept("application/json, text/event-stream");
        with_retry_token();
        with_events_when("shouldStream");
    }
    required {
        agent_endpoint_id = path "agentEndpointId" (String);
        chat_details = json(models::ChatDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ChatResult), events(json models::ChatResult) }
}
