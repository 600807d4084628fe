// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an AWR DB metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDbMetricSummary {
    /// The name.
    pub name: String,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The average value.
    pub avg_value: Option<f64>,
    /// The minimum value.
    pub min_value: Option<f64>,
    /// The maximum value.
    pub max_value: Option<f64>,
}

model! {
    AwrDbMetricSummary {
        name = "name";
        timestamp = "timestamp";
        avg_value = "avgValue";
        min_value = "minValue";
        max_value = "maxValue";
    }
}
