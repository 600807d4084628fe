// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A sentiment document result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SentimentDocumentResult {
    /// The ID of the document, defined by the caller.
    pub key: String,
    /// The document sentiment.
    pub document_sentiment: Option<String>,
    /// The document scores, as key-value pairs.
    pub document_scores: Option<BTreeMap<String, f64>>,
    /// The detected aspects.
    pub aspects: Vec<models::SentimentAspect>,
    /// The sentences.
    pub sentences: Option<Vec<models::SentimentSentence>>,
    /// The language code.
    pub language_code: String,
}

model! {
    SentimentDocumentResult {
        key = "key";
        document_sentiment = "documentSentiment";
        document_scores = "documentScores";
        aspects = "aspects";
        sentences = "sentences";
        language_code = "languageCode";
    }
}
