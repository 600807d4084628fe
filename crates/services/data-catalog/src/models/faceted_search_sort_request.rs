// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A faceted search sort request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetedSearchSortRequest {
    /// The field to sort by.
    pub sort_by: Option<String>,
    /// The sort order: ascending or descending.
    pub sort_order: Option<models::FacetedSearchSortRequestSortOrder>,
}

model! {
    FacetedSearchSortRequest {
        optional {
            sort_by = "sortBy", with_sort_by(String);
            sort_order = "sortOrder", with_sort_order(models::FacetedSearchSortRequestSortOrder);
        }
    }
}
