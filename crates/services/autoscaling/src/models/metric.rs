// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// The time that the condition must persist before it takes effect. Default: `PT3M`.
    pub pending_duration: Option<String>,
    /// The type of the metric.
    pub metric_type: models::MetricType,
    /// The threshold.
    pub threshold: models::Threshold,
}

model! {
    Metric, "metricSource" = "COMPUTE_AGENT" {
        required {
            metric_type = "metricType", with_metric_type(models::MetricType);
            threshold = "threshold", with_threshold(models::Threshold);
        }
        optional {
            pending_duration = "pendingDuration", with_pending_duration(String);
        }
    }
}
