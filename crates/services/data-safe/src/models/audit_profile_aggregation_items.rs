// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Audit profile aggregation items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditProfileAggregationItems {
    /// The dimensions.
    pub dimensions: Option<models::AuditProfileDimensions>,
    /// The total count.
    pub count: Option<i64>,
}

model! {
    AuditProfileAggregationItems {
        dimensions = "dimensions";
        count = "count";
    }
}
