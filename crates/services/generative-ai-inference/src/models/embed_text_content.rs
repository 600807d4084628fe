// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A text to embed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmbedTextContent {
    /// The text.
    pub text: Option<String>,
}

model! {
    EmbedTextContent, "type" = "TEXT" {
        optional {
            text = "text", with_text(String);
        }
    }
}
