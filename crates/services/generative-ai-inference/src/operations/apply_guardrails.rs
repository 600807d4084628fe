// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Applies guardrails to content: content moderation, personal data (PII) detection and prompt
    /// injection detection. Requires `input` or `multimodalInput`; with both, only `input` is used.
    ApplyGuardrails = POST "/actions/applyGuardrails",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-inference/20231130/ApplyGuardrailsResult/ApplyGuardrails";
    facts { with_retry_token(); }
    required {
        apply_guardrails_details = json(models::ApplyGuardrailsDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ApplyGuardrailsResult) }
}
