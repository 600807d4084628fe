// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The guardrail version that was used.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailVersionResponse {
    /// The version, such as `1.0.0`.
    pub version: String,
}

model! {
    GuardrailVersionResponse {
        version = "version";
    }
}
