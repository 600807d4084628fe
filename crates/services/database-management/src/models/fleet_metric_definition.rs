// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A fleet metric definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetMetricDefinition {
    /// The name of the metric.
    pub metric_name: Option<String>,
    /// The baseline value of the metric.
    pub baseline_value: Option<f64>,
    /// The target value of the metric.
    pub target_value: Option<f64>,
    /// The unit.
    pub unit: Option<String>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The change of the aggregated metric value against the baseline, in percent.
    pub percentage_change: Option<f64>,
    /// The dimensions of the metric, as keys and values.
    pub dimensions: Option<Vec<models::MetricDimensionDefinition>>,
}

model! {
    FleetMetricDefinition {
        metric_name = "metricName";
        baseline_value = "baselineValue";
        target_value = "targetValue";
        unit = "unit";
        timestamp = "timestamp";
        percentage_change = "percentageChange";
        dimensions = "dimensions";
    }
}
