// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A step that runs a container.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineContainerStepDetails {
    /// The name of the step, unique within the pipeline.
    pub step_name: String,
    /// The description of the step.
    pub description: Option<String>,
    /// The names of the steps that this step depends on.
    pub depends_on: Option<Vec<String>>,
    /// The configuration of the step, such as arguments and the maximum run time.
    pub step_configuration_details: Option<models::PipelineStepConfigurationDetails>,
    /// The infrastructure that the step runs on.
    pub step_infrastructure_configuration_details:
        Option<models::PipelineInfrastructureConfigurationDetails>,
    /// The container of the step.
    pub step_container_configuration_details: models::PipelineContainerConfigurationDetails,
    /// The storage mounts of the step.
    pub step_storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
    /// Whether the artifact of the step is uploaded.
    pub is_artifact_uploaded: Option<bool>,
    /// The output parameters of the step, available to later steps.
    pub step_parameters: Option<models::PipelineStepParameterDetails>,
}

model! {
    PipelineContainerStepDetails, "stepType" = "CONTAINER" {
        required {
            step_name = "stepName", with_step_name(String);
            step_container_configuration_details = "stepContainerConfigurationDetails",
                with_step_container_configuration_details(models::PipelineContainerConfigurationDetails);
        }
        optional {
            description = "description", with_description(String);
            depends_on = "dependsOn", with_depends_on([String]);
            step_configuration_details = "stepConfigurationDetails",
                with_step_configuration_details(models::PipelineStepConfigurationDetails);
            step_infrastructure_configuration_details = "stepInfrastructureConfigurationDetails",
                with_step_infrastructure_configuration_details(models::PipelineInfrastructureConfigurationDetails);
            step_storage_mount_configuration_details_list =
                "stepStorageMountConfigurationDetailsList",
                with_step_storage_mount_configuration_details_list([models::StorageMountConfigurationDetails]);
            is_artifact_uploaded = "isArtifactUploaded", with_is_artifact_uploaded(bool);
            step_parameters = "stepParameters",
                with_step_parameters(models::PipelineStepParameterDetails);
        }
    }
}
