// @generated from spec/loggingsearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A search response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The results.
    pub results: Option<Vec<models::SearchResult>>,
    /// The fields.
    pub fields: Option<Vec<models::FieldInfo>>,
    /// The summary.
    pub summary: models::SearchResultSummary,
}

model! {
    SearchResponse {
        results = "results";
        fields = "fields";
        summary = "summary";
    }
}
