// @generated from spec/loggingsearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a search result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResultSummary {
    /// The number of results.
    pub result_count: Option<i64>,
    /// The number of fields.
    pub field_count: Option<i64>,
}

model! {
    SearchResultSummary {
        result_count = "resultCount";
        field_count = "fieldCount";
    }
}
