// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A management agent aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentAggregation {
    /// The dimensions.
    pub dimensions: Option<models::ManagementAgentAggregationDimensions>,
    /// The count.
    pub count: Option<i64>,
}

model! {
    ManagementAgentAggregation {
        dimensions = "dimensions";
        count = "count";
    }
}
