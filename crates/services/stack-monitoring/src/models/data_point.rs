// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A data point.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataPoint {
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The value.
    pub value: f64,
}

model! {
    DataPoint {
        required {
            timestamp = "timestamp", with_timestamp(DateTime<Utc>);
            value = "value", with_value(f64);
        }
    }
}
