// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A time statistics command descriptor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeStatsCommandDescriptor {
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
    /// The time.
    pub time: Option<models::AbstractField>,
    /// The span.
    pub span: Option<String>,
    /// The fields to group by.
    pub group_by_fields: Option<Vec<models::AbstractField>>,
    /// The functions.
    pub functions: Option<Vec<models::FunctionField>>,
}

model! {
    TimeStatsCommandDescriptor, "name" = "TIME_STATS" {
        display_query_string = "displayQueryString";
        internal_query_string = "internalQueryString";
        category = "category";
        referenced_fields = "referencedFields";
        declared_fields = "declaredFields";
        is_hidden = "isHidden";
        time = "time";
        span = "span";
        group_by_fields = "groupByFields";
        functions = "functions";
    }
}
