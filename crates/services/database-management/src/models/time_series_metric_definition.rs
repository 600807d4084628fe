// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A time series metric definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeSeriesMetricDefinition {
    /// The name of the metric.
    pub metric_name: String,
    /// The data points of the metric.
    pub datapoints: Vec<models::TimeSeriesMetricDataPoint>,
}

model! {
    TimeSeriesMetricDefinition {
        metric_name = "metricName";
        datapoints = "datapoints";
    }
}
