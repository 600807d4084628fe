// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of summarize database insight resource capacity trend aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeDatabaseInsightResourceCapacityTrendAggregationCollection {
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The threshold for high utilization of a resource metric, in percent.
    pub high_utilization_threshold: i64,
    /// The threshold for low utilization of a resource metric, in percent.
    pub low_utilization_threshold: i64,
    /// The type of the resource metric.
    pub resource_metric:
        models::SummarizeDatabaseInsightResourceCapacityTrendAggregationResourceMetric,
    /// The unit of the usage.
    pub usage_unit: models::SummarizeDatabaseInsightResourceCapacityTrendAggregationUsageUnit,
    /// The time between two data points in milliseconds.
    pub item_duration_in_ms: i64,
    /// The capacity over time.
    pub capacity_data: Vec<models::ResourceCapacityTrendAggregation>,
}

model! {
    SummarizeDatabaseInsightResourceCapacityTrendAggregationCollection {
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        high_utilization_threshold = "highUtilizationThreshold";
        low_utilization_threshold = "lowUtilizationThreshold";
        resource_metric = "resourceMetric";
        usage_unit = "usageUnit";
        item_duration_in_ms = "itemDurationInMs";
        capacity_data = "capacityData";
    }
}
