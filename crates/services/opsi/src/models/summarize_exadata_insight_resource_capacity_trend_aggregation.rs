// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A summarize Exadata insight resource capacity trend aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeExadataInsightResourceCapacityTrendAggregation {
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The type of the Exadata resource metric.
    pub exadata_resource_metric:
        models::SummarizeExadataInsightResourceCapacityTrendAggregationExadataResourceMetric,
    /// The type of the Exadata resource.
    pub exadata_resource_type:
        models::SummarizeExadataInsightResourceCapacityTrendAggregationExadataResourceType,
    /// The unit of the usage.
    pub usage_unit: models::SummarizeExadataInsightResourceCapacityTrendAggregationUsageUnit,
    /// The time between two data points in milliseconds.
    pub item_duration_in_ms: i64,
    /// The capacity over time.
    pub capacity_data: Vec<models::ExadataInsightResourceCapacityTrendAggregation>,
}

model! {
    SummarizeExadataInsightResourceCapacityTrendAggregation {
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        exadata_resource_metric = "exadataResourceMetric";
        exadata_resource_type = "exadataResourceType";
        usage_unit = "usageUnit";
        item_duration_in_ms = "itemDurationInMs";
        capacity_data = "capacityData";
    }
}
