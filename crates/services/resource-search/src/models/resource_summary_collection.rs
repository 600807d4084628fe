// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of resource summaries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSummaryCollection {
    /// The items on this page.
    pub items: Option<Vec<models::ResourceSummary>>,
}

model! {
    ResourceSummaryCollection {
        items = "items";
    }
}
