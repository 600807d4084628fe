// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of summarize Exadata insight resource statistics aggregations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeExadataInsightResourceStatisticsAggregationCollection {
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The items on this page.
    pub items: Vec<models::ExadataInsightResourceStatisticsAggregation>,
    /// The unit of the usage.
    pub usage_unit: models::SummarizeExadataInsightResourceStatisticsAggregationUsageUnit,
    /// The type of the Exadata resource metric.
    pub exadata_resource_metric:
        models::SummarizeExadataInsightResourceStatisticsAggregationExadataResourceMetric,
    /// The OCID of the Exadata insight.
    pub exadata_insight_id: String,
    /// The display name of the Exadata system. Uniqueness is not required.
    pub exadata_display_name: Option<String>,
}

model! {
    SummarizeExadataInsightResourceStatisticsAggregationCollection {
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        items = "items";
        usage_unit = "usageUnit";
        exadata_resource_metric = "exadataResourceMetric";
        exadata_insight_id = "exadataInsightId";
        exadata_display_name = "exadataDisplayName";
    }
}
