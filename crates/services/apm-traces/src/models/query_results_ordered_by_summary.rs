// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a query results ordered.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryResultsOrderedBySummary {
    /// The order of the query results.
    pub query_results_ordered_by: Option<String>,
    /// The query results sort order.
    pub query_results_sort_order: Option<String>,
}

model! {
    QueryResultsOrderedBySummary {
        query_results_ordered_by = "queryResultsOrderedBy";
        query_results_sort_order = "queryResultsSortOrder";
    }
}
