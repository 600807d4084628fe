// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a template analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateAnalyticsSummary {
    /// The name of the metric.
    pub metric_name: models::TemplateAnalyticsMetricName,
    /// The dimensions.
    pub dimensions: Option<models::TemplateAnalyticsDimensions>,
    /// The total count.
    pub count: i64,
}

model! {
    TemplateAnalyticsSummary {
        metric_name = "metricName";
        dimensions = "dimensions";
        count = "count";
    }
}
