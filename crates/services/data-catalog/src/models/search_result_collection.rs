// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of search results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResultCollection {
    /// The total number of items or objects.
    pub count: Option<i64>,
    /// The items on this page.
    pub items: Option<Vec<models::SearchResult>>,
    /// The query.
    pub query: Option<String>,
    /// The faceted search aggregations.
    pub faceted_search_aggregation: Option<Vec<models::FacetedSearchAggregation>>,
    /// The sortable fields.
    pub sortable_fields: Option<Vec<String>>,
}

model! {
    SearchResultCollection {
        count = "count";
        items = "items";
        query = "query";
        faceted_search_aggregation = "facetedSearchAggregation";
        sortable_fields = "sortableFields";
    }
}
