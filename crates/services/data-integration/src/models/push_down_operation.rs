// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A push down operation.
    ///
    /// The field `modelType` selects the variant.
    pub enum PushDownOperation by "modelType" {
        Filter(models::FilterPush) = "FILTER", as_filter;
        Join(models::Join) = "JOIN", as_join;
        Query(models::Query) = "QUERY", as_query;
        Select(models::Select) = "SELECT", as_select;
        Sort(models::Sort) = "SORT", as_sort;
    }
}
