// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The updates to a deployment of a single model with separate infrastructure configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSingleModelDeploymentFlexConfigurationDetails {
    /// The configuration of the deployed model.
    pub model_configuration_details: Option<models::UpdateSingleModelConfigurationDetails>,
    /// The configuration of the infrastructure.
    pub infrastructure_configuration_details:
        Option<models::UpdateModelDeployInfrastructureConfigurationDetails>,
    /// The configuration of the serving environment.
    pub environment_configuration_details:
        Option<models::UpdateModelDeploymentEnvironmentConfigurationDetails>,
}

model! {
    UpdateSingleModelDeploymentFlexConfigurationDetails, "deploymentType" = "SINGLE_MODEL_FLEX" {
        optional {
            model_configuration_details = "modelConfigurationDetails",
                with_model_configuration_details(models::UpdateSingleModelConfigurationDetails);
            infrastructure_configuration_details = "infrastructureConfigurationDetails",
                with_infrastructure_configuration_details(models::UpdateModelDeployInfrastructureConfigurationDetails);
            environment_configuration_details = "environmentConfigurationDetails",
                with_environment_configuration_details(models::UpdateModelDeploymentEnvironmentConfigurationDetails);
        }
    }
}
