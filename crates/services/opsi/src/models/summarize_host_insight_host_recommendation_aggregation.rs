// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A summarize host insight host recommendation aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeHostInsightHostRecommendationAggregation {
    /// The type of the resource metric.
    pub resource_metric: models::SummarizeHostInsightHostRecommendationAggregationResourceMetric,
    /// The unit of the usage.
    pub usage_unit: models::SummarizeHostInsightHostRecommendationAggregationUsageUnit,
    /// The time between two data points in milliseconds.
    pub item_duration_in_ms: i64,
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The details.
    pub details: Option<models::HostInsightHostRecommendations>,
}

model! {
    SummarizeHostInsightHostRecommendationAggregation {
        resource_metric = "resourceMetric";
        usage_unit = "usageUnit";
        item_duration_in_ms = "itemDurationInMs";
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        details = "details";
    }
}
