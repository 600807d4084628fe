// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An apply stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyStage {
    /// The status.
    pub status: models::RemediationRunStageStatus,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The summary.
    pub summary: Option<String>,
    /// The OCID of the remediation run.
    pub remediation_run_id: String,
    /// The previous stage type.
    pub previous_stage_type: Option<models::RemediationRunStagePreviousStageType>,
    /// The next stage type.
    pub next_stage_type: Option<models::RemediationRunStageNextStageType>,
    /// The properties of the pull request.
    pub pull_request_properties: Option<models::PullRequestProperties>,
    /// The properties of the pipeline.
    pub pipeline_properties: Option<models::PipelineProperties>,
}

model! {
    ApplyStage, "type" = "APPLY" {
        status = "status";
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        summary = "summary";
        remediation_run_id = "remediationRunId";
        previous_stage_type = "previousStageType";
        next_stage_type = "nextStageType";
        pull_request_properties = "pullRequestProperties";
        pipeline_properties = "pipelineProperties";
    }
}
