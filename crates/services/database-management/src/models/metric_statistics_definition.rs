// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metric statistics definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricStatisticsDefinition {
    /// The minimum.
    pub min: Option<f64>,
    /// The maximum.
    pub max: Option<f64>,
    /// The median.
    pub median: Option<f64>,
    /// The first quartile.
    pub lower_quartile: Option<f64>,
    /// The upper quartile.
    pub upper_quartile: Option<f64>,
    /// The unit.
    pub unit: Option<String>,
    /// The dimensions of the metric, as keys and values.
    pub dimensions: Option<Vec<models::MetricDimensionDefinition>>,
}

model! {
    MetricStatisticsDefinition {
        min = "min";
        max = "max";
        median = "median";
        lower_quartile = "lowerQuartile";
        upper_quartile = "upperQuartile";
        unit = "unit";
        dimensions = "dimensions";
    }
}
