// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The run of a step that runs a Data Flow application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineDataflowStepRun {
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
    /// The OCID of the Data Flow run that the step started.
    pub dataflow_run_id: Option<String>,
}

model! {
    PipelineDataflowStepRun, "stepType" = "DATAFLOW" {
        time_started = "timeStarted";
        time_finished = "timeFinished";
        step_name = "stepName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        dataflow_run_id = "dataflowRunId";
    }
}
