// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a masking analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingAnalyticsSummary {
    /// The name of the metric.
    pub metric_name: models::MaskingAnalyticsMetricName,
    /// The dimensions.
    pub dimensions: Option<models::MaskingAnalyticsDimensions>,
    /// The total count.
    pub count: i64,
    /// The time when it was last masked.
    pub time_last_masked: Option<DateTime<Utc>>,
}

model! {
    MaskingAnalyticsSummary {
        metric_name = "metricName";
        dimensions = "dimensions";
        count = "count";
        time_last_masked = "timeLastMasked";
    }
}
