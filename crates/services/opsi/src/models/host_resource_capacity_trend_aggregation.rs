// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A host resource capacity trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostResourceCapacityTrendAggregation {
    /// The time when the sampling period ends.
    pub end_timestamp: DateTime<Utc>,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
}

model! {
    HostResourceCapacityTrendAggregation {
        end_timestamp = "endTimestamp";
        capacity = "capacity";
    }
}
