// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A summarize Exadata insight resource usage aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeExadataInsightResourceUsageAggregation {
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The type of the Exadata resource metric.
    pub exadata_resource_metric:
        models::SummarizeExadataInsightResourceUsageAggregationExadataResourceMetric,
    /// The type of the Exadata resource.
    pub exadata_resource_type:
        models::SummarizeExadataInsightResourceUsageAggregationExadataResourceType,
    /// The unit of the usage.
    pub usage_unit: models::SummarizeExadataInsightResourceUsageAggregationUsageUnit,
    /// The used amount of the resource metric.
    pub usage: f64,
    /// The largest allocated amount of the resource, CPU or storage.
    pub capacity: f64,
    /// The change of the resource usage in percent.
    pub usage_change_percent: f64,
    /// The CPU capacity of the underlying host, as cores times threads per core. It does not apply
    /// to Autonomous Databases.
    pub total_host_capacity: Option<f64>,
}

model! {
    SummarizeExadataInsightResourceUsageAggregation {
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        exadata_resource_metric = "exadataResourceMetric";
        exadata_resource_type = "exadataResourceType";
        usage_unit = "usageUnit";
        usage = "usage";
        capacity = "capacity";
        usage_change_percent = "usageChangePercent";
        total_host_capacity = "totalHostCapacity";
    }
}
