// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metric data point.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricDataPoint {
    /// The value.
    pub value: Option<f64>,
    /// The unit.
    pub unit: Option<String>,
    /// The dimensions of the metric, as keys and values.
    pub dimensions: Option<Vec<models::MetricDimensionDefinition>>,
}

model! {
    MetricDataPoint {
        value = "value";
        unit = "unit";
        dimensions = "dimensions";
    }
}
