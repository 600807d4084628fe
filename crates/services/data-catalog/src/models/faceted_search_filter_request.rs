// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A faceted search filter request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetedSearchFilterRequest {
    /// The search date filters.
    pub search_date_filters: Option<Vec<models::FacetedSearchDateFilterRequest>>,
    /// The search string filters.
    pub search_string_filters: Option<Vec<models::FacetedSearchStringFilterRequest>>,
}

model! {
    FacetedSearchFilterRequest {
        optional {
            search_date_filters = "searchDateFilters",
                with_search_date_filters([models::FacetedSearchDateFilterRequest]);
            search_string_filters = "searchStringFilters",
                with_search_string_filters([models::FacetedSearchStringFilterRequest]);
        }
    }
}
