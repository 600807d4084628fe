// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The summary of a repository metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryMetricSummary {
    /// The name of the metric.
    pub metric_name: Option<models::RepositoryMetricMetricName>,
    /// The duration in seconds.
    pub duration_in_seconds: Option<i64>,
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// The start time of the metric value, in seconds since the epoch.
    pub start_timestamp_in_epoch_seconds: Option<i64>,
    /// The count.
    pub count: Option<f64>,
    /// The sum of the values. In days.
    pub sum: Option<f64>,
}

model! {
    RepositoryMetricSummary {
        metric_name = "metricName";
        duration_in_seconds = "durationInSeconds";
        dimensions = "dimensions";
        start_timestamp_in_epoch_seconds = "startTimestampInEpochSeconds";
        count = "count";
        sum = "sum";
    }
}
