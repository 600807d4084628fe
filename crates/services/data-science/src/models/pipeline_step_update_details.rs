// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a step.
    ///
    /// The field `stepType` selects the variant.
    pub enum PipelineStepUpdateDetails by "stepType", sent {
        Container(models::PipelineContainerStepUpdateDetails) = "CONTAINER", as_container;
        CustomScript(models::PipelineCustomScriptStepUpdateDetails) = "CUSTOM_SCRIPT",
            as_custom_script;
        Dataflow(models::PipelineDataflowStepUpdateDetails) = "DATAFLOW", as_dataflow;
        MlJob(models::PipelineMLJobStepUpdateDetails) = "ML_JOB", as_ml_job;
    }
    shared {
        /// The name of the step, unique within the pipeline.
        step_name = "stepName", str, in Container CustomScript Dataflow MlJob;
        /// The description of the step.
        description = "description", str, in Container CustomScript Dataflow MlJob;
        /// The configuration of the step, such as arguments and the maximum run time.
        step_configuration_details = "stepConfigurationDetails",
            ref models::PipelineStepConfigurationDetails, in Container CustomScript Dataflow MlJob;
    }
}
