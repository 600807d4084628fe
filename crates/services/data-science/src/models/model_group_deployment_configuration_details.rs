// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A deployment of all models of a group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelGroupDeploymentConfigurationDetails {
    /// The configuration of the deployed model group.
    pub model_group_configuration_details: models::ModelGroupConfigurationDetails,
    /// The configuration of the infrastructure.
    pub infrastructure_configuration_details: models::InfrastructureConfigurationDetails,
    /// The configuration of the serving environment.
    pub environment_configuration_details:
        Option<models::ModelDeploymentEnvironmentConfigurationDetails>,
}

model! {
    ModelGroupDeploymentConfigurationDetails, "deploymentType" = "MODEL_GROUP" {
        required {
            model_group_configuration_details = "modelGroupConfigurationDetails",
                with_model_group_configuration_details(models::ModelGroupConfigurationDetails);
            infrastructure_configuration_details = "infrastructureConfigurationDetails",
                with_infrastructure_configuration_details(models::InfrastructureConfigurationDetails);
        }
        optional {
            environment_configuration_details = "environmentConfigurationDetails",
                with_environment_configuration_details(models::ModelDeploymentEnvironmentConfigurationDetails);
        }
    }
}
