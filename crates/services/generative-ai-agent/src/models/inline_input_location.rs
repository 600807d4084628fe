// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An inline input location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineInputLocation {
    /// The content.
    pub content: Option<String>,
}

model! {
    InlineInputLocation, "inputLocationType" = "INLINE" {
        optional {
            content = "content", with_content(String);
        }
    }
}
