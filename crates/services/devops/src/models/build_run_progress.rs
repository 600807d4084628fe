// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A build run progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildRunProgress {
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The build pipeline stage run progress, as key-value pairs.
    pub build_pipeline_stage_run_progress:
        Option<BTreeMap<String, models::BuildPipelineStageRunProgress>>,
}

model! {
    BuildRunProgress {
        time_started = "timeStarted";
        time_finished = "timeFinished";
        build_pipeline_stage_run_progress = "buildPipelineStageRunProgress";
    }
}
