// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A failed metric record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FailedMetricRecord {
    /// The message.
    pub message: String,
    /// The metric data.
    pub metric_data: models::MetricDataDetails,
}

model! {
    FailedMetricRecord {
        message = "message";
        metric_data = "metricData";
    }
}
