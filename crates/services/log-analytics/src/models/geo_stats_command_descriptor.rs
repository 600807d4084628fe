// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A geo statistics command descriptor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeoStatsCommandDescriptor {
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
    /// The coordinates to show, such as those of the client or the server. Default: `CLIENT`.
    pub include: Option<models::GeoStatsCommandDescriptorInclude>,
    /// The city field.
    pub city_field: Option<models::AbstractField>,
    /// The region field.
    pub region_field: Option<models::AbstractField>,
    /// The country field.
    pub country_field: Option<models::AbstractField>,
    /// The continent field.
    pub continent_field: Option<models::AbstractField>,
    /// The coordinates field. Applies only if `include` is `CUSTOM`.
    pub coordinates_field: Option<models::AbstractField>,
    /// The fields to group by.
    pub group_by_fields: Option<Vec<models::AbstractField>>,
    /// The functions.
    pub functions: Option<Vec<models::FunctionField>>,
}

model! {
    GeoStatsCommandDescriptor, "name" = "GEO_STATS" {
        display_query_string = "displayQueryString";
        internal_query_string = "internalQueryString";
        category = "category";
        referenced_fields = "referencedFields";
        declared_fields = "declaredFields";
        is_hidden = "isHidden";
        include = "include";
        city_field = "cityField";
        region_field = "regionField";
        country_field = "countryField";
        continent_field = "continentField";
        coordinates_field = "coordinatesField";
        group_by_fields = "groupByFields";
        functions = "functions";
    }
}
