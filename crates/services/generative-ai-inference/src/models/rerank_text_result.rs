// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The documents ranked by relevance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RerankTextResult {
    /// The ID of the result.
    pub id: String,
    /// The OCID of the model that was used.
    pub model_id: Option<String>,
    /// The version of the model.
    pub model_version: Option<String>,
    /// The documents, with their index in the request and their relevance.
    pub document_ranks: Vec<models::DocumentRank>,
}

model! {
    RerankTextResult {
        id = "id";
        model_id = "modelId";
        model_version = "modelVersion";
        document_ranks = "documentRanks";
    }
}
