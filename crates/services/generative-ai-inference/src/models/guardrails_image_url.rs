// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An image to check, embedded in a data URL or referenced by a URL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailsImageUrl {
    /// The base64-encoded image, or its URL if supported.
    pub url: String,
}

model! {
    GuardrailsImageUrl {
        required {
            url = "url", with_url(String);
        }
    }
}
