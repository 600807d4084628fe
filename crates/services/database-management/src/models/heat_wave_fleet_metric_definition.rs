// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A HeatWave fleet metric definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeatWaveFleetMetricDefinition {
    /// The name of the metric.
    pub metric_name: String,
    /// The value of the metric.
    pub metric_value: f64,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The dimensions of the metric, as keys and values.
    pub dimensions: Vec<models::MetricDimensionDefinition>,
    /// The unit.
    pub unit: String,
}

model! {
    HeatWaveFleetMetricDefinition {
        metric_name = "metricName";
        metric_value = "metricValue";
        timestamp = "timestamp";
        dimensions = "dimensions";
        unit = "unit";
    }
}
