// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A citation, which links a passage of a response to its sources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereCitationV2 {
    /// The start index of the passage.
    pub start: Option<i64>,
    /// The end index of the passage.
    pub end: Option<i64>,
    /// The cited passage.
    pub text: Option<String>,
    /// The index of the message content that contains the passage.
    pub content_index: Option<i64>,
    /// The part of the response that contains the passage: the text, the reasoning or the tool
    /// plan.
    pub type_: Option<models::CohereCitationV2Type>,
    /// The sources of the passage.
    pub sources: Option<Vec<models::CohereCitationSourceV2>>,
}

model! {
    CohereCitationV2 {
        optional {
            start = "start", with_start(i64);
            end = "end", with_end(i64);
            text = "text", with_text(String);
            content_index = "contentIndex", with_content_index(i64);
            type_ = "type", with_type(models::CohereCitationV2Type);
            sources = "sources", with_sources([models::CohereCitationSourceV2]);
        }
    }
}
