// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates embeddings for texts or images: vectors that are close to each other if the
    /// meanings are similar.
    ///
    /// The response has the headers `etag` and `model-deprecation-info`.
    EmbedText = POST "/actions/embedText",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/EmbedTextResult/EmbedText";
    facts { with_retry_token(); }
    required {
        embed_text_details = json(models::EmbedTextDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::EmbedTextResult) }
}
