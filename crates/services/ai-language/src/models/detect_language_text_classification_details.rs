// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a language text classification to detect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectLanguageTextClassificationDetails {
    /// The text.
    pub text: String,
}

model! {
    DetectLanguageTextClassificationDetails {
        required {
            text = "text", with_text(String);
        }
    }
}
