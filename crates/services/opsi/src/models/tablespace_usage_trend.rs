// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A tablespace usage trend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TablespaceUsageTrend {
    /// The time when the sampling period ends.
    pub end_timestamp: DateTime<Utc>,
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
}

model! {
    TablespaceUsageTrend {
        end_timestamp = "endTimestamp";
        usage = "usage";
        capacity = "capacity";
    }
}
