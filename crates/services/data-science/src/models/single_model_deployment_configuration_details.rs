// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A deployment of a single model on dedicated instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleModelDeploymentConfigurationDetails {
    /// The configuration of the deployed model.
    pub model_configuration_details: models::ModelConfigurationDetails,
    /// The configuration of the serving environment.
    pub environment_configuration_details:
        Option<models::ModelDeploymentEnvironmentConfigurationDetails>,
}

model! {
    SingleModelDeploymentConfigurationDetails, "deploymentType" = "SINGLE_MODEL" {
        required {
            model_configuration_details = "modelConfigurationDetails",
                with_model_configuration_details(models::ModelConfigurationDetails);
        }
        optional {
            environment_configuration_details = "environmentConfigurationDetails",
                with_environment_configuration_details(models::ModelDeploymentEnvironmentConfigurationDetails);
        }
    }
}
