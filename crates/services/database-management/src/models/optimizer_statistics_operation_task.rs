// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An optimizer statistics operation task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizerStatisticsOperationTask {
    /// The target.
    pub target: String,
    /// The type of the target.
    pub target_type: models::OptimizerStatisticsOperationTaskTargetType,
    /// The start time.
    pub time_start: DateTime<Utc>,
    /// The end time.
    pub time_end: DateTime<Utc>,
    /// The status.
    pub status: models::OptimizerStatisticsOperationTaskStatus,
}

model! {
    OptimizerStatisticsOperationTask {
        target = "target";
        target_type = "targetType";
        time_start = "timeStart";
        time_end = "timeEnd";
        status = "status";
    }
}
