// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A query aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryAggregation {
    /// The total count.
    pub total_count: Option<i64>,
    /// The number of matches.
    pub total_matched_count: Option<i64>,
    /// The total number of groups.
    pub total_group_count: Option<i64>,
    /// The time range.
    pub time_filter: Option<models::TimeRange>,
    /// The recalls.
    pub recalls: Option<Vec<models::RecallDefinition>>,
    /// Whether the results are partial, because the query did not process all data.
    pub are_partial_results: Option<bool>,
    /// The partial result reason.
    pub partial_result_reason: Option<String>,
    /// Whether the content is hidden.
    pub is_content_hidden: Option<bool>,
    /// The columns.
    pub columns: Option<Vec<models::AbstractColumn>>,
    /// The fields.
    pub fields: Option<Vec<models::AbstractColumn>>,
    /// The items on this page.
    pub items: Option<Vec<BTreeMap<String, Value>>>,
    /// The query execution time, in milliseconds.
    pub query_execution_time_in_ms: Option<i64>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: i64,
}

model! {
    QueryAggregation {
        total_count = "totalCount";
        total_matched_count = "totalMatchedCount";
        total_group_count = "totalGroupCount";
        time_filter = "timeFilter";
        recalls = "recalls";
        are_partial_results = "arePartialResults";
        partial_result_reason = "partialResultReason";
        is_content_hidden = "isContentHidden";
        columns = "columns";
        fields = "fields";
        items = "items";
        query_execution_time_in_ms = "queryExecutionTimeInMs";
        percent_complete = "percentComplete";
    }
}
