// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

/// A ha metric definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HaMetricDefinition {
    /// The name of the metric.
    pub metric_name: String,
    /// The metadata.
    pub metadata: BTreeMap<String, String>,
    /// The dimensions of the metric, as keys and values.
    pub dimensions: BTreeMap<String, String>,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The value.
    pub value: f64,
}

model! {
    HaMetricDefinition {
        metric_name = "metricName";
        metadata = "metadata";
        dimensions = "dimensions";
        timestamp = "timestamp";
        value = "value";
    }
}
