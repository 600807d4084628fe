// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The updates to a deployment of a single model on dedicated instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSingleModelDeploymentConfigurationDetails {
    /// The configuration of the deployed model.
    pub model_configuration_details: Option<models::UpdateModelConfigurationDetails>,
    /// The configuration of the serving environment.
    pub environment_configuration_details:
        Option<models::UpdateModelDeploymentEnvironmentConfigurationDetails>,
}

model! {
    UpdateSingleModelDeploymentConfigurationDetails, "deploymentType" = "SINGLE_MODEL" {
        optional {
            model_configuration_details = "modelConfigurationDetails",
                with_model_configuration_details(models::UpdateModelConfigurationDetails);
            environment_configuration_details = "environmentConfigurationDetails",
                with_environment_configuration_details(models::UpdateModelDeploymentEnvironmentConfigurationDetails);
        }
    }
}
