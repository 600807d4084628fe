// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A highlight groups command descriptor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HighlightGroupsCommandDescriptor {
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
    /// The color for highlighting matches.
    pub color: Option<String>,
    /// The priority.
    pub priority: Option<String>,
    /// The match onlies.
    pub match_only: Option<Vec<String>>,
    /// The fields.
    pub fields: Option<Vec<String>>,
    /// The keywords.
    pub keywords: Option<Vec<String>>,
    /// The subqueries in the arguments of the command.
    pub sub_queries: Option<Vec<models::ParseQueryOutput>>,
}

model! {
    HighlightGroupsCommandDescriptor, "name" = "HIGHLIGHT_GROUPS" {
        display_query_string = "displayQueryString";
        internal_query_string = "internalQueryString";
        category = "category";
        referenced_fields = "referencedFields";
        declared_fields = "declaredFields";
        is_hidden = "isHidden";
        color = "color";
        priority = "priority";
        match_only = "matchOnly";
        fields = "fields";
        keywords = "keywords";
        sub_queries = "subQueries";
    }
}
