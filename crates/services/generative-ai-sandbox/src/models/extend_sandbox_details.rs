// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a sandbox to extend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtendSandboxDetails {
    /// The additional duration.
    pub additional_duration: String,
}

model! {
    ExtendSandboxDetails {
        required {
            additional_duration = "additionalDuration", with_additional_duration(String);
        }
    }
}
