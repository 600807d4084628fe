// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A resource usage trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceUsageTrendAggregation {
    /// The time when the sampling period ends.
    pub end_timestamp: DateTime<Utc>,
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
    /// The CPU capacity of the underlying host, as cores times threads per core. It does not apply
    /// to Autonomous Databases.
    pub total_host_capacity: Option<f64>,
}

model! {
    ResourceUsageTrendAggregation {
        end_timestamp = "endTimestamp";
        usage = "usage";
        capacity = "capacity";
        total_host_capacity = "totalHostCapacity";
    }
}
