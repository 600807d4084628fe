// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A verify output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerifyOutput {
    /// The ID of the scheduled task.
    pub scheduled_task_id: String,
    /// The response time, in milliseconds.
    pub response_time_in_ms: i64,
    /// The number of matches.
    pub total_matched_count: i64,
    /// The total count.
    pub total_count: i64,
    /// The columns.
    pub columns: Option<Vec<models::ResultColumn>>,
    /// The results.
    pub results: Option<Vec<BTreeMap<String, Value>>>,
}

model! {
    VerifyOutput {
        scheduled_task_id = "scheduledTaskId";
        response_time_in_ms = "responseTimeInMs";
        total_matched_count = "totalMatchedCount";
        total_count = "totalCount";
        columns = "columns";
        results = "results";
    }
}
