// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A paragraph citation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParagraphCitation {
    /// The paragraph.
    pub paragraph: models::Paragraph,
    /// The citations.
    pub citations: Option<Vec<models::Citation>>,
}

model! {
    ParagraphCitation {
        paragraph = "paragraph";
        citations = "citations";
    }
}
