// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// Performance metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceMetrics {
    /// The name.
    pub name: Option<String>,
    /// The dimensions of the metric, as keys and values.
    pub dimensions: Option<Value>,
    /// The metadata.
    pub metadata: Option<Value>,
    /// The data points of the metric.
    pub datapoints: Option<Vec<models::DataPoints>>,
}

model! {
    PerformanceMetrics {
        name = "name";
        dimensions = "dimensions";
        metadata = "metadata";
        datapoints = "datapoints";
    }
}
