// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Message content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessageContent {
    /// The text.
    pub text: String,
    /// The citations.
    pub citations: Option<Vec<models::Citation>>,
    /// The citations for the paragraphs of the message.
    pub paragraph_citations: Option<Vec<models::ParagraphCitation>>,
}

model! {
    MessageContent {
        text = "text";
        citations = "citations";
        paragraph_citations = "paragraphCitations";
    }
}
