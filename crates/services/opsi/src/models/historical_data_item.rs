// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A historical data item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HistoricalDataItem {
    /// The time when the sampling period ends.
    pub end_timestamp: DateTime<Utc>,
    /// The used amount of the resource metric.
    pub usage: f64,
}

model! {
    HistoricalDataItem {
        end_timestamp = "endTimestamp";
        usage = "usage";
    }
}
