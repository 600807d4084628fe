// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A fleet error aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetErrorAggregation {
    /// The reason.
    pub reason: models::FleetErrorAggregationReason,
    /// The count.
    pub count: i64,
}

model! {
    FleetErrorAggregation {
        reason = "reason";
        count = "count";
    }
}
