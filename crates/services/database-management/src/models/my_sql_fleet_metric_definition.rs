// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A MySQL fleet metric definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlFleetMetricDefinition {
    /// The value of the metric.
    pub metric_value: i64,
    /// The metric value double.
    pub metric_value_double: Option<f64>,
    /// The name of the metric.
    pub metric_name: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The dimensions of the metric, as keys and values.
    pub dimensions: Vec<models::MetricDimensionDefinition>,
    /// The unit.
    pub unit: String,
}

model! {
    MySqlFleetMetricDefinition {
        metric_value = "metricValue";
        metric_value_double = "metricValueDouble";
        metric_name = "metricName";
        timestamp = "timestamp";
        dimensions = "dimensions";
        unit = "unit";
    }
}
