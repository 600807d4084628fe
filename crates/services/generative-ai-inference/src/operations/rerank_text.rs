// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Ranks documents by relevance to a query.
    ///
    /// The response has the headers `etag` and `model-deprecation-info`.
    RerankText = POST "/actions/rerankText",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/RerankTextResult/RerankText";
    facts { with_retry_token(); }
    required {
        rerank_text_details = json(models::RerankTextDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RerankTextResult) }
}
