// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The documents to rank, the query, and the model to use.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RerankTextDetails {
    /// The query.
    pub input: String,
    /// The OCID of the compartment in which the model is called.
    pub compartment_id: String,
    /// The serving mode: a shared model or the model of an endpoint.
    pub serving_mode: models::ServingMode,
    /// The texts of the documents.
    pub documents: Vec<String>,
    /// The number of most relevant documents to return. If absent, all are returned.
    pub top_n: Option<i64>,
    /// Whether to include the documents in the result.
    pub is_echo: Option<bool>,
    /// The maximum number of chunks that a document is split into.
    pub max_chunks_per_document: Option<i64>,
    /// The maximum number of tokens per document. Longer documents are truncated.
    pub max_tokens_per_document: Option<i64>,
}

model! {
    RerankTextDetails {
        required {
            input = "input", with_input(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            serving_mode = "servingMode", with_serving_mode(models::ServingMode);
            documents = "documents", with_documents([String]);
        }
        optional {
            top_n = "topN", with_top_n(i64);
            is_echo = "isEcho", with_is_echo(bool);
            max_chunks_per_document = "maxChunksPerDocument", with_max_chunks_per_document(i64);
            max_tokens_per_document = "maxTokensPerDocument", with_max_tokens_per_document(i64);
        }
    }
}
