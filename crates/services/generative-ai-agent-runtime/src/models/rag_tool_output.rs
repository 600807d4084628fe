// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rag tool output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RagToolOutput {
    /// The OCID of the tool.
    pub tool_id: String,
    /// The name of the tool.
    pub tool_name: Option<String>,
    /// The text.
    pub text: String,
    /// The citations.
    pub citations: Option<Vec<models::Citation>>,
    /// The citations for the paragraphs of the message.
    pub paragraph_citations: Option<Vec<models::ParagraphCitation>>,
}

model! {
    RagToolOutput, "toolOutputType" = "RAG_TOOL_OUTPUT" {
        tool_id = "toolId";
        tool_name = "toolName";
        text = "text";
        citations = "citations";
        paragraph_citations = "paragraphCitations";
    }
}
