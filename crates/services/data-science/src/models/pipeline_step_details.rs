// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A step of a pipeline.
    ///
    /// The field `stepType` selects the variant.
    pub enum PipelineStepDetails by "stepType" {
        Container(models::PipelineContainerStepDetails) = "CONTAINER", as_container;
        CustomScript(models::PipelineCustomScriptStepDetails) = "CUSTOM_SCRIPT", as_custom_script;
        Dataflow(models::PipelineDataflowStepDetails) = "DATAFLOW", as_dataflow;
        MlJob(models::PipelineMLJobStepDetails) = "ML_JOB", as_ml_job;
    }
    shared {
        /// The name of the step, unique within the pipeline.
        step_name = "stepName", str, in Container CustomScript Dataflow MlJob;
        /// The description of the step.
        description = "description", str, in Container CustomScript Dataflow MlJob;
        /// The names of the steps that this step depends on.
        depends_on = "dependsOn", ref [String], in Container CustomScript Dataflow MlJob;
        /// The configuration of the step, such as arguments and the maximum run time.
        step_configuration_details = "stepConfigurationDetails",
            ref models::PipelineStepConfigurationDetails, in Container CustomScript Dataflow MlJob;
    }
}
