// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Search criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCriteria {
    /// The query.
    pub query: Option<String>,
    /// The faceted query.
    pub faceted_query: Option<String>,
    /// The dimensions.
    pub dimensions: Option<Vec<String>>,
    /// The sorts.
    pub sort: Option<Vec<models::FacetedSearchSortRequest>>,
    /// The filters.
    pub filters: Option<models::FacetedSearchFilterRequest>,
}

model! {
    SearchCriteria {
        optional {
            query = "query", with_query(String);
            faceted_query = "facetedQuery", with_faceted_query(String);
            dimensions = "dimensions", with_dimensions([String]);
            sort = "sort", with_sort([models::FacetedSearchSortRequest]);
            filters = "filters", with_filters(models::FacetedSearchFilterRequest);
        }
    }
}
