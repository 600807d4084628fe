// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A DB management analytics metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbManagementAnalyticsMetric {
    /// The name of the metric.
    pub metric_name: Option<String>,
    /// The duration in seconds.
    pub duration_in_seconds: Option<i64>,
    /// The metadata.
    pub metadata: Option<BTreeMap<String, String>>,
    /// The dimensions of the metric, as keys and values.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// The start time of the metric value, in seconds since the epoch.
    pub start_timestamp_in_epoch_seconds: Option<i64>,
    /// The mean value.
    pub mean: Option<f64>,
}

model! {
    DbManagementAnalyticsMetric {
        metric_name = "metricName";
        duration_in_seconds = "durationInSeconds";
        metadata = "metadata";
        dimensions = "dimensions";
        start_timestamp_in_epoch_seconds = "startTimestampInEpochSeconds";
        mean = "mean";
    }
}
