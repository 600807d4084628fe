// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cluster compare command descriptor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterCompareCommandDescriptor {
    /// The query string for display.
    pub display_query_string: String,
    /// The internal form of the query string, produced by the query builder or parser.
    pub internal_query_string: String,
    /// The category.
    pub category: Option<String>,
    /// The referenced fields.
    pub referenced_fields: Option<Vec<models::AbstractField>>,
    /// The declared fields.
    pub declared_fields: Option<Vec<models::AbstractField>>,
    /// Whether the object is hidden.
    pub is_hidden: Option<bool>,
    /// The time shift.
    pub time_shift: Option<String>,
    /// The start time.
    pub time_start: Option<i64>,
    /// The end time.
    pub time_end: Option<i64>,
    /// Whether to compute the trend of each cluster.
    pub should_include_trends: Option<bool>,
    /// The span.
    pub span: Option<String>,
    /// The baseline query.
    pub baseline_query: Option<String>,
}

model! {
    ClusterCompareCommandDescriptor, "name" = "CLUSTER_COMPARE" {
        display_query_string = "displayQueryString";
        internal_query_string = "internalQueryString";
        category = "category";
        referenced_fields = "referencedFields";
        declared_fields = "declaredFields";
        is_hidden = "isHidden";
        time_shift = "timeShift";
        time_start = "timeStart";
        time_end = "timeEnd";
        should_include_trends = "shouldIncludeTrends";
        span = "span";
        baseline_query = "baselineQuery";
    }
}
