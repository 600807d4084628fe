// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The source of a citation: a document or the output of a tool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereCitationSourceV2 {
    /// The type of the source.
    pub type_: models::CohereCitationSourceV2Type,
    /// The tool output. Only applies if `type` is `TOOL`.
    pub tool: Option<models::CohereCitationToolV2>,
    /// The document. Only applies if `type` is `DOCUMENT`.
    pub document: Option<models::CohereCitationDocument>,
}

model! {
    CohereCitationSourceV2 {
        required {
            type_ = "type", with_type(models::CohereCitationSourceV2Type);
        }
        optional {
            tool = "tool", with_tool(models::CohereCitationToolV2);
            document = "document", with_document(models::CohereCitationDocument);
        }
    }
}
