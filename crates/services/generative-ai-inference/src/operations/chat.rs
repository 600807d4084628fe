// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a response to a conversation with a chat model.
    ///
    /// `stream()` returns the response as a stream of events, and sets `chatRequest.isStream`
    /// itself.
    ///
    /// The response has the headers `etag` and `model-deprecation-info`.
    Chat = POST "/actions/chat",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/ChatResult/Chat";
    facts {
        with_accept("application/json, text/event-stream");
        with_retry_token();
        with_events_when("chatRequest.isStream");
    }
    required {
        chat_details = json(models::ChatDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ChatResult), events(crate::ChatEvent) }
}
