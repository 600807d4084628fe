// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A query result response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryResultResponse {
    /// The query result metadata summary.
    pub query_result_metadata_summary: models::QueryResultMetadataSummary,
    /// The query result rows.
    pub query_result_rows: Vec<models::QueryResultRow>,
    /// The query result metadata, as key-value pairs.
    pub query_result_metadata: Option<BTreeMap<String, Value>>,
    /// The query result warnings.
    pub query_result_warnings: Option<Vec<models::QueryResultWarning>>,
}

model! {
    QueryResultResponse {
        query_result_metadata_summary = "queryResultMetadataSummary";
        query_result_rows = "queryResultRows";
        query_result_metadata = "queryResultMetadata";
        query_result_warnings = "queryResultWarnings";
    }
}
