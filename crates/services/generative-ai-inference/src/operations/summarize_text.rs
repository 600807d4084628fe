// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates a summary of a text.
    ///
    /// The response has the headers `etag` and `model-deprecation-info`.
    SummarizeText = POST "/actions/summarizeText",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/SummarizeTextResult/SummarizeText";
    facts { with_retry_token(); }
    required {
        summarize_text_details = json(models::SummarizeTextDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SummarizeTextResult) }
}
