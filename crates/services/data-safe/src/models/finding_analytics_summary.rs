// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a finding analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindingAnalyticsSummary {
    /// The name of the metric.
    pub metric_name: models::FindingAnalyticsMetricName,
    /// The dimensions.
    pub dimensions: Option<models::FindingAnalyticsDimensions>,
    /// The total count.
    pub count: i64,
}

model! {
    FindingAnalyticsSummary {
        metric_name = "metricName";
        dimensions = "dimensions";
        count = "count";
    }
}
