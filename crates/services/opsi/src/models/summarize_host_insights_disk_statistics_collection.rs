// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A page of summarize host insights disk statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeHostInsightsDiskStatisticsCollection {
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The unit of the usage.
    pub usage_unit: models::SummarizeHostInsightsDiskStatisticsUsageUnit,
    /// The time between two data points in milliseconds.
    pub item_duration_in_ms: i64,
    /// The items on this page.
    pub items: Vec<models::DiskStatistics>,
}

model! {
    SummarizeHostInsightsDiskStatisticsCollection {
        time_interval_start = "timeIntervalStart";
        time_interval_end = "timeIntervalEnd";
        usage_unit = "usageUnit";
        item_duration_in_ms = "itemDurationInMs";
        items = "items";
    }
}
