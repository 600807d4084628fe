// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A managed entity aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedEntityAggregation {
    /// The count.
    pub count: i64,
    /// The dimensions.
    pub dimensions: models::ManagedEntityDimension,
}

model! {
    ManagedEntityAggregation {
        count = "count";
        dimensions = "dimensions";
    }
}
