// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a subsetting analytics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubsettingAnalyticsSummary {
    /// The name of the metric.
    pub metric_name: models::SubsettingAnalyticsMetricName,
    /// The dimensions.
    pub dimensions: Option<models::SubsettingAnalyticsDimensions>,
    /// The total count.
    pub count: i64,
    /// The time when it was last subsetted.
    pub time_last_subsetted: Option<DateTime<Utc>>,
}

model! {
    SubsettingAnalyticsSummary {
        metric_name = "metricName";
        dimensions = "dimensions";
        count = "count";
        time_last_subsetted = "timeLastSubsetted";
    }
}
