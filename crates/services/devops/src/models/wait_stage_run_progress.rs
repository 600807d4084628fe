// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A wait stage run progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WaitStageRunProgress {
    /// The stage display name.
    pub stage_display_name: Option<String>,
    /// The OCID of the build pipeline stage.
    pub build_pipeline_stage_id: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The status.
    pub status: Option<models::BuildPipelineStageRunProgressStatus>,
    /// The build pipeline stage predecessors.
    pub build_pipeline_stage_predecessors: Option<models::BuildPipelineStagePredecessorCollection>,
}

model! {
    WaitStageRunProgress, "buildPipelineStageType" = "WAIT" {
        stage_display_name = "stageDisplayName";
        build_pipeline_stage_id = "buildPipelineStageId";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        status = "status";
        build_pipeline_stage_predecessors = "buildPipelineStagePredecessors";
    }
}
