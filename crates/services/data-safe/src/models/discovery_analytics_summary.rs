// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a discovery analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveryAnalyticsSummary {
    /// The name of the metric.
    pub metric_name: models::DiscoveryAnalyticsMetricName,
    /// The dimensions.
    pub dimensions: Option<models::Dimensions>,
    /// The total count.
    pub count: i64,
    /// The time of the last discovery.
    pub time_last_discovered: Option<DateTime<Utc>>,
}

model! {
    DiscoveryAnalyticsSummary {
        metric_name = "metricName";
        dimensions = "dimensions";
        count = "count";
        time_last_discovered = "timeLastDiscovered";
    }
}
