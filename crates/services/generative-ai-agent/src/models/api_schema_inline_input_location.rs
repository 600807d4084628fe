// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An API schema inline input location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiSchemaInlineInputLocation {
    /// The content.
    pub content: String,
}

model! {
    ApiSchemaInlineInputLocation, "apiSchemaInputLocationType" = "INLINE" {
        required {
            content = "content", with_content(String);
        }
    }
}
