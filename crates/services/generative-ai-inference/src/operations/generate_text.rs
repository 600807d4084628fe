// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates text from a prompt.
    ///
    /// `stream()` returns the response as a stream of events, and sets `inferenceRequest.isStream`
    /// itself.
    ///
    /// The response has the headers `etag` and `model-deprecation-info`.
    GenerateText = POST "/actions/generateText",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/GenerateTextResult/GenerateText";
    facts {
        with_accept("application/json, text/event-stream");
        with_retry_token();
        with_events_when("inferenceRequest.isStream");
    }
    required {
        generate_text_details = json(models::GenerateTextDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::GenerateTextResult), events(crate::GenerateTextEvent) }
}
