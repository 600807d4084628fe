// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a pipeline running process.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineRunningProcessSummary {
    /// The name.
    pub name: String,
    /// The process type.
    pub process_type: models::PipelineRunningProcessProcessType,
    /// The status.
    pub status: models::PipelineRunningProcessStatus,
    /// The last record LAG, in seconds.
    pub last_record_lag_in_seconds: f64,
    /// The time when it was last processed.
    pub time_last_processed: DateTime<Utc>,
}

model! {
    PipelineRunningProcessSummary {
        name = "name";
        process_type = "processType";
        status = "status";
        last_record_lag_in_seconds = "lastRecordLagInSeconds";
        time_last_processed = "timeLastProcessed";
    }
}
