// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A filter output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterOutput {
    /// The query string for display.
    pub display_query_string: String,
    /// The internal form of the query string, produced by the query builder or parser.
    pub internal_query_string: String,
    /// The response time, in milliseconds.
    pub response_time_in_ms: Option<i64>,
}

model! {
    FilterOutput {
        display_query_string = "displayQueryString";
        internal_query_string = "internalQueryString";
        response_time_in_ms = "responseTimeInMs";
    }
}
