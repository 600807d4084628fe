// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A projected data item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProjectedDataItem {
    /// The time when the sampling period ends.
    pub end_timestamp: DateTime<Utc>,
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The high value.
    pub high_value: f64,
    /// The low value.
    pub low_value: f64,
}

model! {
    ProjectedDataItem {
        end_timestamp = "endTimestamp";
        usage = "usage";
        high_value = "highValue";
        low_value = "lowValue";
    }
}
