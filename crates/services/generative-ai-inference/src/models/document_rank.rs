// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A document with its relevance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentRank {
    /// The zero-based index of the document in the request.
    pub index: Option<i64>,
    /// The relevance score of the document. Higher is more relevant.
    pub relevance_score: Option<f64>,
    /// The document. Only present if `isEcho` is set.
    pub document: Option<models::Document>,
}

model! {
    DocumentRank {
        index = "index";
        relevance_score = "relevanceScore";
        document = "document";
    }
}
