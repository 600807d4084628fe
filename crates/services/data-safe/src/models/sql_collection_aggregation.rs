// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL collection aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlCollectionAggregation {
    /// The dimensions.
    pub dimensions: models::SqlCollectionDimensions,
    /// The total count.
    pub count: i64,
}

model! {
    SqlCollectionAggregation {
        dimensions = "dimensions";
        count = "count";
    }
}
