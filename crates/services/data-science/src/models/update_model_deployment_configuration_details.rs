// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The updates to the configuration of a model deployment.
    ///
    /// The field `deploymentType` selects the variant.
    pub enum UpdateModelDeploymentConfigurationDetails by "deploymentType", sent {
        ModelGroup(models::UpdateModelGroupDeploymentConfigurationDetails) = "MODEL_GROUP",
            as_model_group;
        SingleModel(models::UpdateSingleModelDeploymentConfigurationDetails) = "SINGLE_MODEL",
            as_single_model;
        SingleModelFlex(models::UpdateSingleModelDeploymentFlexConfigurationDetails)
            = "SINGLE_MODEL_FLEX", as_single_model_flex;
    }
}
