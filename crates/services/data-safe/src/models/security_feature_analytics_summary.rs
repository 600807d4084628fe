// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a security feature analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityFeatureAnalyticsSummary {
    /// The name of the metric.
    pub metric_name: models::SecurityFeatureAnalyticsMetricName,
    /// The dimensions.
    pub dimensions: Option<models::SecurityFeatureAnalyticsDimensions>,
    /// The total count.
    pub count: i64,
}

model! {
    SecurityFeatureAnalyticsSummary {
        metric_name = "metricName";
        dimensions = "dimensions";
        count = "count";
    }
}
