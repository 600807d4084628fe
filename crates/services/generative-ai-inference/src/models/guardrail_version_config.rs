// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The guardrail version to use. If absent, the default version is used.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailVersionConfig {
    /// The version, such as `1.0.0`. If the last number is omitted, the latest matching version is
    /// used.
    pub guardrail_version: String,
}

model! {
    GuardrailVersionConfig {
        required {
            guardrail_version = "guardrailVersion", with_guardrail_version(String);
        }
    }
}
