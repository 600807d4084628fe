// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The updates to a deployment of a model group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateModelGroupDeploymentConfigurationDetails {
    /// The type of the update: with zero downtime (`ZDT`), or to the running deployment (`LIVE`).
    pub update_type: Option<models::ModelGroupDeploymentConfigurationUpdateType>,
    /// The configuration of the deployed model group.
    pub model_group_configuration_details: Option<models::UpdateModelGroupConfigurationDetails>,
    /// The configuration of the infrastructure.
    pub infrastructure_configuration_details:
        Option<models::UpdateInfrastructureConfigurationDetails>,
    /// The configuration of the serving environment.
    pub environment_configuration_details:
        Option<models::UpdateModelDeploymentEnvironmentConfigurationDetails>,
}

model! {
    UpdateModelGroupDeploymentConfigurationDetails, "deploymentType" = "MODEL_GROUP" {
        optional {
            update_type = "updateType",
                with_update_type(models::ModelGroupDeploymentConfigurationUpdateType);
            model_group_configuration_details = "modelGroupConfigurationDetails",
                with_model_group_configuration_details(models::UpdateModelGroupConfigurationDetails);
            infrastructure_configuration_details = "infrastructureConfigurationDetails",
                with_infrastructure_configuration_details(models::UpdateInfrastructureConfigurationDetails);
            environment_configuration_details = "environmentConfigurationDetails",
                with_environment_configuration_details(models::UpdateModelDeploymentEnvironmentConfigurationDetails);
        }
    }
}
