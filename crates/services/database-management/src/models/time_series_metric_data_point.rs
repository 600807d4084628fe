// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A time series metric data point.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeSeriesMetricDataPoint {
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The value.
    pub value: f64,
    /// The unit.
    pub unit: String,
    /// The dimensions of the metric, as keys and values.
    pub dimensions: Option<Vec<models::MetricDimensionDefinition>>,
}

model! {
    TimeSeriesMetricDataPoint {
        timestamp = "timestamp";
        value = "value";
        unit = "unit";
        dimensions = "dimensions";
    }
}
