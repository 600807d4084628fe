// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a metric data response to post.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostMetricDataResponseDetails {
    /// The number of failed metrics.
    pub failed_metrics_count: i64,
    /// The failed metrics.
    pub failed_metrics: Option<Vec<models::FailedMetricRecord>>,
}

model! {
    PostMetricDataResponseDetails {
        failed_metrics_count = "failedMetricsCount";
        failed_metrics = "failedMetrics";
    }
}
