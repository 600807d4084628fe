// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Predicted text that most of the response is expected to match.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticContent {
    /// The predicted text.
    pub content: Option<Vec<models::TextContent>>,
}

model! {
    StaticContent, "type" = "CONTENT" {
        optional {
            content = "content", with_content([models::TextContent]);
        }
    }
}
