// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An SQL plan baseline aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlPlanBaselineAggregation {
    /// The dimensions of the metric, as keys and values.
    pub dimensions: models::SqlPlanBaselineDimensions,
    /// The count.
    pub count: Option<i64>,
}

model! {
    SqlPlanBaselineAggregation {
        dimensions = "dimensions";
        count = "count";
    }
}
