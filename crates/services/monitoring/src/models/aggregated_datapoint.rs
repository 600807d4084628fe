// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An aggregated datapoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AggregatedDatapoint {
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The value. Example: `10.4`.
    pub value: f64,
}

model! {
    AggregatedDatapoint {
        timestamp = "timestamp";
        value = "value";
    }
}
