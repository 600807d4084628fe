// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A summarize Exadata insight resource utilization insight aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeExadataInsightResourceUtilizationInsightAggregation {
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
    /// The type of the Exadata resource metric.
    pub exadata_resource_metric:
        models::SummarizeExadataInsightResourceUtilizationInsightAggregationExadataResourceMetric,
    /// The type of the Exadata resource.
    pub exadata_resource_type:
        models::SummarizeExadataInsightResourceUtilizationInsightAggregationExadataResourceType,
    /// The utilization.
    pub utilization: Vec<models::ExadataInsightResourceInsightUtilizationItem>,
}

model! {
    SummarizeExadataInsightResourceUtilizationInsightAggregation {
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        high_utilization_threshold = "highUtilizationThreshold";
        low_utilization_threshold = "lowUtilizationThreshold";
        exadata_resource_metric = "exadataResourceMetric";
        exadata_resource_type = "exadataResourceType";
        utilization = "utilization";
    }
}
