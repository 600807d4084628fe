// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The overrides of a step for a single pipeline run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepOverrideDetails {
    /// The name of the step, unique within the pipeline.
    pub step_name: String,
    /// The configuration of the step, such as arguments and the maximum run time.
    pub step_configuration_details: models::PipelineStepConfigurationDetails,
    /// The container of the step.
    pub step_container_configuration_details: Option<models::PipelineContainerConfigurationDetails>,
    /// The Data Flow configuration of the step.
    pub step_dataflow_configuration_details: Option<models::PipelineDataflowConfigurationDetails>,
    /// The infrastructure that the step runs on.
    pub step_infrastructure_configuration_details:
        Option<models::PipelineInfrastructureConfigurationDetails>,
    /// The storage mounts of the step.
    pub step_storage_mount_configuration_details_list:
        Option<Vec<models::StorageMountConfigurationDetails>>,
}

model! {
    PipelineStepOverrideDetails {
        required {
            step_name = "stepName", with_step_name(String);
            step_configuration_details = "stepConfigurationDetails",
                with_step_configuration_details(models::PipelineStepConfigurationDetails);
        }
        optional {
            step_container_configuration_details = "stepContainerConfigurationDetails",
                with_step_container_configuration_details(models::PipelineContainerConfigurationDetails);
            step_dataflow_configuration_details = "stepDataflowConfigurationDetails",
                with_step_dataflow_configuration_details(models::PipelineDataflowConfigurationDetails);
            step_infrastructure_configuration_details = "stepInfrastructureConfigurationDetails",
                with_step_infrastructure_configuration_details(models::PipelineInfrastructureConfigurationDetails);
            step_storage_mount_configuration_details_list =
                "stepStorageMountConfigurationDetailsList",
                with_step_storage_mount_configuration_details_list([models::StorageMountConfigurationDetails]);
        }
    }
}
