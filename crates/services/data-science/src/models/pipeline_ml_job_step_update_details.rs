// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a step that runs a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineMLJobStepUpdateDetails {
    /// The name of the step, unique within the pipeline.
    pub step_name: String,
    /// The description of the step.
    pub description: Option<String>,
    /// The configuration of the step, such as arguments and the maximum run time.
    pub step_configuration_details: Option<models::PipelineStepConfigurationDetails>,
    /// The name of the step run.
    pub step_run_name: Option<String>,
    /// The output parameters of the step, available to later steps.
    pub step_parameters: Option<models::PipelineStepParameterDetails>,
}

model! {
    PipelineMLJobStepUpdateDetails, "stepType" = "ML_JOB" {
        required {
            step_name = "stepName", with_step_name(String);
        }
        optional {
            description = "description", with_description(String);
            step_configuration_details = "stepConfigurationDetails",
                with_step_configuration_details(models::PipelineStepConfigurationDetails);
            step_run_name = "stepRunName", with_step_run_name(String);
            step_parameters = "stepParameters",
                with_step_parameters(models::PipelineStepParameterDetails);
        }
    }
}
