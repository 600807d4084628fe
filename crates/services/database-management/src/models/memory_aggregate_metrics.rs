// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Memory aggregate metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemoryAggregateMetrics {
    /// The memory usage.
    pub memory_usage: Option<Vec<models::MetricDataPoint>>,
}

model! {
    MemoryAggregateMetrics {
        memory_usage = "memoryUsage";
    }
}
