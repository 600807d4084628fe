// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A document in a message that the model can use as a source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereDocumentContentV2 {
    /// A short document that the model can use as a source, with optional metadata.
    pub document: Option<Value>,
}

model! {
    CohereDocumentContentV2, "type" = "DOCUMENT" {
        optional {
            document = "document", with_document(Value);
        }
    }
}
