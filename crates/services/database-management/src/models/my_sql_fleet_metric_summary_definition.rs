// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A MySQL fleet metric summary definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlFleetMetricSummaryDefinition {
    /// The value of the metric.
    pub metric_value: f64,
    /// The dimensions of the metric, as keys and values.
    pub dimensions: Vec<models::MetricDimensionDefinition>,
    /// The name of the metric.
    pub metric_name: String,
    /// The unit.
    pub unit: String,
}

model! {
    MySqlFleetMetricSummaryDefinition {
        metric_value = "metricValue";
        dimensions = "dimensions";
        metric_name = "metricName";
        unit = "unit";
    }
}
