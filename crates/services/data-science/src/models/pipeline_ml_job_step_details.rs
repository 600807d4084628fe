// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A step that runs an existing job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineMLJobStepDetails {
    /// The name of the step, unique within the pipeline.
    pub step_name: String,
    /// The description of the step.
    pub description: Option<String>,
    /// The names of the steps that this step depends on.
    pub depends_on: Option<Vec<String>>,
    /// The configuration of the step, such as arguments and the maximum run time.
    pub step_configuration_details: Option<models::PipelineStepConfigurationDetails>,
    /// The OCID of the job.
    pub job_id: String,
    /// The name of the step run.
    pub step_run_name: Option<String>,
    /// The output parameters of the step, available to later steps.
    pub step_parameters: Option<models::PipelineStepParameterDetails>,
}

model! {
    PipelineMLJobStepDetails, "stepType" = "ML_JOB" {
        required {
            step_name = "stepName", with_step_name(String);
            job_id = "jobId", with_job_id(String);
        }
        optional {
            description = "description", with_description(String);
            depends_on = "dependsOn", with_depends_on([String]);
            step_configuration_details = "stepConfigurationDetails",
                with_step_configuration_details(models::PipelineStepConfigurationDetails);
            step_run_name = "stepRunName", with_step_run_name(String);
            step_parameters = "stepParameters",
                with_step_parameters(models::PipelineStepParameterDetails);
        }
    }
}
