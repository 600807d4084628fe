// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A single execution of a step in a pipeline run.
    ///
    /// The field `stepType` selects the variant.
    pub enum PipelineStepRun by "stepType" {
        Container(models::PipelineContainerStepRun) = "CONTAINER", as_container;
        CustomScript(models::PipelineCustomScriptStepRun) = "CUSTOM_SCRIPT", as_custom_script;
        Dataflow(models::PipelineDataflowStepRun) = "DATAFLOW", as_dataflow;
        MlJob(models::PipelineMLJobStepRun) = "ML_JOB", as_ml_job;
    }
    shared {
        /// The start time.
        time_started = "timeStarted", copy DateTime<Utc>, in Container CustomScript Dataflow MlJob;
        /// The end time, regardless of the outcome.
        time_finished = "timeFinished", copy DateTime<Utc>, in Container CustomScript Dataflow
            MlJob;
        /// The name of the step, unique within the pipeline.
        step_name = "stepName", str, in Container CustomScript Dataflow MlJob;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::PipelineStepRunLifecycleState, in Container
            CustomScript Dataflow MlJob;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Container CustomScript Dataflow MlJob;
    }
}
