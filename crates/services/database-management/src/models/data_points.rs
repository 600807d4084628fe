// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Data points.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataPoints {
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The value.
    pub value: Option<f64>,
}

model! {
    DataPoints {
        timestamp = "timestamp";
        value = "value";
    }
}
