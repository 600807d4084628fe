// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Audit policy aggregation items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditPolicyAggregationItems {
    /// The dimensions.
    pub dimensions: Option<models::AuditPolicyDimensions>,
    /// The total count.
    pub count: Option<i64>,
}

model! {
    AuditPolicyAggregationItems {
        dimensions = "dimensions";
        count = "count";
    }
}
