// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A parse query output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParseQueryOutput {
    /// The query string for display.
    pub display_query_string: String,
    /// The internal form of the query string, produced by the query builder or parser.
    pub internal_query_string: String,
    /// The columns.
    pub columns: Option<Vec<models::AbstractColumn>>,
    /// The response time, in milliseconds.
    pub response_time_in_ms: Option<i64>,
    /// The time range.
    pub time_filter: Option<models::TimeRange>,
    /// The commands of the query language.
    pub commands: Option<Vec<models::AbstractCommandDescriptor>>,
    /// The variables.
    pub variables: Option<Vec<models::VariableDefinition>>,
    /// The properties.
    pub properties: Option<Vec<models::PropertyDefinition>>,
}

model! {
    ParseQueryOutput {
        display_query_string = "displayQueryString";
        internal_query_string = "internalQueryString";
        columns = "columns";
        response_time_in_ms = "responseTimeInMs";
        time_filter = "timeFilter";
        commands = "commands";
        variables = "variables";
        properties = "properties";
    }
}
