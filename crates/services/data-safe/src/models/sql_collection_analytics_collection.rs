// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of SQL collection analyticses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlCollectionAnalyticsCollection {
    /// The items on this page.
    pub items: Vec<models::SqlCollectionAggregation>,
}

model! {
    SqlCollectionAnalyticsCollection {
        items = "items";
    }
}
