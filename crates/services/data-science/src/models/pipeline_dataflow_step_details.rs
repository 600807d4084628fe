// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A step that runs an existing Data Flow application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineDataflowStepDetails {
    /// The name of the step, unique within the pipeline.
    pub step_name: String,
    /// The description of the step.
    pub description: Option<String>,
    /// The names of the steps that this step depends on.
    pub depends_on: Option<Vec<String>>,
    /// The configuration of the step, such as arguments and the maximum run time.
    pub step_configuration_details: Option<models::PipelineStepConfigurationDetails>,
    /// The OCID of the Data Flow application.
    pub application_id: String,
    /// The Data Flow configuration of the step.
    pub step_dataflow_configuration_details: Option<models::PipelineDataflowConfigurationDetails>,
}

model! {
    PipelineDataflowStepDetails, "stepType" = "DATAFLOW" {
        required {
            step_name = "stepName", with_step_name(String);
            application_id = "applicationId", with_application_id(String);
        }
        optional {
            description = "description", with_description(String);
            depends_on = "dependsOn", with_depends_on([String]);
            step_configuration_details = "stepConfigurationDetails",
                with_step_configuration_details(models::PipelineStepConfigurationDetails);
            step_dataflow_configuration_details = "stepDataflowConfigurationDetails",
                with_step_dataflow_configuration_details(models::PipelineDataflowConfigurationDetails);
        }
    }
}
