// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a step that runs a container.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineContainerStepUpdateDetails {
    /// The name of the step, unique within the pipeline.
    pub step_name: String,
    /// The description of the step.
    pub description: Option<String>,
    /// The configuration of the step, such as arguments and the maximum run time.
    pub step_configuration_details: Option<models::PipelineStepConfigurationDetails>,
    /// The infrastructure that the step runs on.
    pub step_infrastructure_configuration_details:
        Option<models::PipelineInfrastructureConfigurationDetails>,
    /// The storage mounts of the step.
    pub step_storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// The output parameters of the step, available to later steps.
    pub step_parameters: Option<models::PipelineStepParameterDetails>,
}

model! {
    PipelineContainerStepUpdateDetails, "stepType" = "CONTAINER" {
        required {
            step_name = "stepName", with_step_name(String);
        }
        optional {
            description = "description", with_description(String);
            step_configuration_details = "stepConfigurationDetails",
                with_step_configuration_details(models::PipelineStepConfigurationDetails);
            step_infrastructure_configuration_details = "stepInfrastructureConfigurationDetails",
                with_step_infrastructure_configuration_details(models::PipelineInfrastructureConfigurationDetails);
            step_storage_mount_configuration_details_list =
                "stepStorageMountConfigurationDetailsList",
                with_step_storage_mount_configuration_details_list([models::StorageMountConfigurationDetails]);
            step_parameters = "stepParameters",
                with_step_parameters(models::PipelineStepParameterDetails);
        }
    }
}
