// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a query results grouped.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryResultsGroupedBySummary {
    /// The query results grouped by column.
    pub query_results_grouped_by_column: Option<String>,
}

model! {
    QueryResultsGroupedBySummary {
        query_results_grouped_by_column = "queryResultsGroupedByColumn";
    }
}
