// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of language sentiments to detect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectLanguageSentimentsDetails {
    /// The text.
    pub text: String,
}

model! {
    DetectLanguageSentimentsDetails {
        required {
            text = "text", with_text(String);
        }
    }
}
