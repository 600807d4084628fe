// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of asset aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetAggregationCollection {
    /// The items on this page.
    pub items: Vec<models::AssetAggregation>,
}

model! {
    AssetAggregationCollection {
        items = "items";
    }
}
