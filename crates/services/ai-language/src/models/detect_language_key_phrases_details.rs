// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of language key phrases to detect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectLanguageKeyPhrasesDetails {
    /// The text.
    pub text: String,
}

model! {
    DetectLanguageKeyPhrasesDetails {
        required {
            text = "text", with_text(String);
        }
    }
}
