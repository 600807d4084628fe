// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A management agent plugin aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementAgentPluginAggregation {
    /// The dimensions.
    pub dimensions: Option<models::ManagementAgentPluginAggregationDimensions>,
    /// The count.
    pub count: Option<i64>,
}

model! {
    ManagementAgentPluginAggregation {
        dimensions = "dimensions";
        count = "count";
    }
}
