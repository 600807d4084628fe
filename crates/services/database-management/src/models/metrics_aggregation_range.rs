// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metrics aggregation range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricsAggregationRange {
    /// The header.
    pub header: Option<models::DbManagementAnalyticsMetric>,
    /// The metrics.
    pub metrics: Option<Vec<models::DbManagementAnalyticsMetric>>,
    /// The range start time in epoch seconds.
    pub range_start_time_in_epoch_seconds: Option<i64>,
    /// The range end time in epoch seconds.
    pub range_end_time_in_epoch_seconds: Option<i64>,
}

model! {
    MetricsAggregationRange {
        header = "header";
        metrics = "metrics";
        range_start_time_in_epoch_seconds = "rangeStartTimeInEpochSeconds";
        range_end_time_in_epoch_seconds = "rangeEndTimeInEpochSeconds";
    }
}
