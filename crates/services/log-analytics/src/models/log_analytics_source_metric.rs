// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics source metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsSourceMetric {
    /// Whether the metric source is enabled.
    pub is_metric_source_enabled: Option<bool>,
    /// The name of the metric.
    pub metric_name: Option<String>,
    /// The name of the source.
    pub source_name: Option<String>,
    /// The type of the resource.
    pub entity_type: Option<String>,
}

model! {
    LogAnalyticsSourceMetric {
        optional {
            is_metric_source_enabled = "isMetricSourceEnabled", with_is_metric_source_enabled(bool);
            metric_name = "metricName", with_metric_name(String);
            source_name = "sourceName", with_source_name(String);
            entity_type = "entityType", with_entity_type(String);
        }
    }
}
