// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A text document.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextDocument {
    /// The ID of the document, defined by the caller.
    pub key: String,
    /// The text.
    pub text: String,
    /// The language code.
    pub language_code: Option<String>,
}

model! {
    TextDocument {
        required {
            key = "key", with_key(String);
            text = "text", with_text(String);
        }
        optional {
            language_code = "languageCode", with_language_code(String);
        }
    }
}
