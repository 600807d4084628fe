// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bucket command descriptor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BucketCommandDescriptor {
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
    /// The maximum buckets.
    pub max_buckets: Option<i64>,
    /// The span.
    pub span: Option<f64>,
    /// The ranges.
    pub ranges: Option<Vec<models::BucketRange>>,
    /// The default value.
    pub default_value: Option<String>,
}

model! {
    BucketCommandDescriptor, "name" = "BUCKET" {
        display_query_string = "displayQueryString";
        internal_query_string = "internalQueryString";
        category = "category";
        referenced_fields = "referencedFields";
        declared_fields = "declaredFields";
        is_hidden = "isHidden";
        max_buckets = "maxBuckets";
        span = "span";
        ranges = "ranges";
        default_value = "defaultValue";
    }
}
