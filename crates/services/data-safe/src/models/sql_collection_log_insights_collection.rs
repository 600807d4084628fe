// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of SQL collection log insights.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlCollectionLogInsightsCollection {
    /// The items on this page.
    pub items: Vec<models::SqlCollectionLogAggregation>,
}

model! {
    SqlCollectionLogInsightsCollection {
        items = "items";
    }
}
