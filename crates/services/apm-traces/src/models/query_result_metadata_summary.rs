// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of query result metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryResultMetadataSummary {
    /// The types of the elements of a result row.
    pub query_result_row_type_summaries: Option<Vec<models::QueryResultRowTypeSummary>>,
    /// The name of the source.
    pub source_name: Option<String>,
    /// The attributes that the query groups by.
    pub query_results_grouped_by: Option<Vec<models::QueryResultsGroupedBySummary>>,
    /// The order of the query results.
    pub query_results_ordered_by: Option<Vec<models::QueryResultsOrderedBySummary>>,
    /// The query results topology information.
    pub query_results_topology_info: Option<models::QueryResultsTopologyInfo>,
    /// The time series interval, in minutes.
    pub time_series_interval_in_mins: Option<i64>,
}

model! {
    QueryResultMetadataSummary {
        query_result_row_type_summaries = "queryResultRowTypeSummaries";
        source_name = "sourceName";
        query_results_grouped_by = "queryResultsGroupedBy";
        query_results_ordered_by = "queryResultsOrderedBy";
        query_results_topology_info = "queryResultsTopologyInfo";
        time_series_interval_in_mins = "timeSeriesIntervalInMins";
    }
}
