// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a dominant language to detect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectDominantLanguageDetails {
    /// The text.
    pub text: String,
}

model! {
    DetectDominantLanguageDetails {
        required {
            text = "text", with_text(String);
        }
    }
}
