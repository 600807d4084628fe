// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A cited document.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereCitationDocument {
    /// The ID of the document.
    pub id: Option<String>,
    /// The document, or a reference to it.
    pub document: Option<Value>,
}

model! {
    CohereCitationDocument {
        optional {
            id = "id", with_id(String);
            document = "document", with_document(Value);
        }
    }
}
