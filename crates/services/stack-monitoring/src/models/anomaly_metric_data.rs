// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Anomaly metric data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnomalyMetricData {
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// The data points.
    pub data_points: Vec<models::AnomalyDataPoint>,
}

model! {
    AnomalyMetricData {
        dimensions = "dimensions";
        data_points = "dataPoints";
    }
}
