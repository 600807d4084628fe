// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an optimizer statistics collection aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizerStatisticsCollectionAggregationSummary {
    /// The fields or attributes to group by.
    pub group_by: Option<models::OptimizerStatisticsCollectionAggregationGroupBy>,
    /// The start time.
    pub time_start: DateTime<Utc>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The pending.
    pub pending: Option<i64>,
    /// The number of items in progress.
    pub in_progress: Option<i64>,
    /// The value of `completed`.
    pub completed: Option<i64>,
    /// The number or list of failures.
    pub failed: Option<i64>,
    /// The value of `skipped`.
    pub skipped: Option<i64>,
    /// The number of items that timed out.
    pub timed_out: Option<i64>,
    /// The unknown.
    pub unknown: Option<i64>,
    /// The total number.
    pub total: Option<i64>,
}

model! {
    OptimizerStatisticsCollectionAggregationSummary {
        group_by = "groupBy";
        time_start = "timeStart";
        time_end = "timeEnd";
        pending = "pending";
        in_progress = "inProgress";
        completed = "completed";
        failed = "failed";
        skipped = "skipped";
        timed_out = "timedOut";
        unknown = "unknown";
        total = "total";
    }
}
