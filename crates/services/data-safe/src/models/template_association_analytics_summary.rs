// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a template association analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateAssociationAnalyticsSummary {
    /// The name of the metric.
    pub metric_name: models::TemplateAssociationAnalyticsMetricName,
    /// The dimensions.
    pub dimensions: Option<models::TemplateAssociationAnalyticsDimensions>,
    /// The total count.
    pub count: i64,
}

model! {
    TemplateAssociationAnalyticsSummary {
        metric_name = "metricName";
        dimensions = "dimensions";
        count = "count";
    }
}
