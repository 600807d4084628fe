// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of summarize Exadata insight resource usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeExadataInsightResourceUsageCollection {
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The type of the Exadata resource metric.
    pub exadata_resource_metric: models::SummarizeExadataInsightResourceUsageExadataResourceMetric,
    /// The type of the Exadata resource.
    pub exadata_resource_type: models::SummarizeExadataInsightResourceUsageExadataResourceType,
    /// The unit of the usage.
    pub usage_unit: models::SummarizeExadataInsightResourceUsageUsageUnit,
    /// The items on this page.
    pub items: Vec<models::ResourceUsageSummary>,
}

model! {
    SummarizeExadataInsightResourceUsageCollection {
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        exadata_resource_metric = "exadataResourceMetric";
        exadata_resource_type = "exadataResourceType";
        usage_unit = "usageUnit";
        items = "items";
    }
}
