// @generated from spec/collections-of-unions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Text content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextContent {
    /// The text.
    pub text: Option<String>,
}

model! {
    TextContent, "type" = "TEXT" {
        optional {
            text = "text", with_text(String);
        }
    }
}
