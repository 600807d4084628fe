// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An anomaly data point.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnomalyDataPoint {
    /// The anomaly.
    pub anomaly: f64,
    /// The value of the level low.
    pub low: Option<f64>,
    /// The value of the level high.
    pub high: Option<f64>,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The value.
    pub value: f64,
}

model! {
    AnomalyDataPoint {
        anomaly = "anomaly";
        low = "low";
        high = "high";
        timestamp = "timestamp";
        value = "value";
    }
}
