// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of metric data to post.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PostMetricDataDetails {
    /// The metric data.
    pub metric_data: Vec<models::MetricDataDetails>,
    /// The batch atomicity.
    pub batch_atomicity: Option<models::PostMetricDataBatchAtomicity>,
}

model! {
    PostMetricDataDetails {
        required {
            metric_data = "metricData", with_metric_data([models::MetricDataDetails]);
        }
        optional {
            batch_atomicity = "batchAtomicity",
                with_batch_atomicity(models::PostMetricDataBatchAtomicity);
        }
    }
}
