// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An Exadata insight resource capacity trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataInsightResourceCapacityTrendAggregation {
    /// The time when the sampling period ends.
    pub end_timestamp: DateTime<Utc>,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
    /// The CPU capacity of the underlying host, as cores times threads per core. It does not apply
    /// to Autonomous Databases.
    pub total_host_capacity: Option<f64>,
}

model! {
    ExadataInsightResourceCapacityTrendAggregation {
        end_timestamp = "endTimestamp";
        capacity = "capacity";
        total_host_capacity = "totalHostCapacity";
    }
}
