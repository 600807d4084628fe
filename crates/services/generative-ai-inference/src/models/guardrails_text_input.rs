// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A text to check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailsTextInput {
    /// The text.
    pub content: Option<String>,
    /// The language of the text, such as `en` or `zh-CN`.
    pub language_code: Option<String>,
}

model! {
    GuardrailsTextInput, "type" = "TEXT" {
        optional {
            content = "content", with_content(String);
            language_code = "languageCode", with_language_code(String);
        }
    }
}
