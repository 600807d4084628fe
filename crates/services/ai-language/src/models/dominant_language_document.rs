// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A dominant language document.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DominantLanguageDocument {
    /// The ID of the document, defined by the caller.
    pub key: String,
    /// The text.
    pub text: String,
}

model! {
    DominantLanguageDocument {
        required {
            key = "key", with_key(String);
            text = "text", with_text(String);
        }
    }
}
