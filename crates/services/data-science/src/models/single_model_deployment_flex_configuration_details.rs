// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A deployment of a single model with separate infrastructure configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleModelDeploymentFlexConfigurationDetails {
    /// The configuration of the deployed model.
    pub model_configuration_details: models::SingleModelConfigurationDetails,
    /// The configuration of the infrastructure.
    pub infrastructure_configuration_details: models::ModelDeployInfrastructureConfigurationDetails,
    /// The configuration of the serving environment.
    pub environment_configuration_details:
        Option<models::ModelDeploymentEnvironmentConfigurationDetails>,
}

model! {
    SingleModelDeploymentFlexConfigurationDetails, "deploymentType" = "SINGLE_MODEL_FLEX" {
        required {
            model_configuration_details = "modelConfigurationDetails",
                with_model_configuration_details(models::SingleModelConfigurationDetails);
            infrastructure_configuration_details = "infrastructureConfigurationDetails",
                with_infrastructure_configuration_details(models::ModelDeployInfrastructureConfigurationDetails);
        }
        optional {
            environment_configuration_details = "environmentConfigurationDetails",
                with_environment_configuration_details(models::ModelDeploymentEnvironmentConfigurationDetails);
        }
    }
}
