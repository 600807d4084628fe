// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The run of a step that runs a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineMLJobStepRun {
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The name of the step, unique within the pipeline.
    pub step_name: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PipelineStepRunLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the job run.
    pub job_run_id: Option<String>,
    /// The name of the step run.
    pub step_run_name: Option<String>,
}

model! {
    PipelineMLJobStepRun, "stepType" = "ML_JOB" {
        time_started = "timeStarted";
        time_finished = "timeFinished";
        step_name = "stepName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        job_run_id = "jobRunId";
        step_run_name = "stepRunName";
    }
}
