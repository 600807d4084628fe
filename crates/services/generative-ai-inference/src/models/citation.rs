// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A citation, which links a part of a response to its source documents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Citation {
    /// The zero-based start index of the part in the response.
    pub start: i64,
    /// The end index of the part in the response (exclusive).
    pub end: i64,
    /// The cited part of the response.
    pub text: String,
    /// The IDs of the cited documents.
    pub document_ids: Vec<String>,
}

model! {
    Citation {
        start = "start";
        end = "end";
        text = "text";
        document_ids = "documentIds";
    }
}
