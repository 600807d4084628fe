// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The configuration of a model deployment: a single model, a single model with separate
    /// infrastructure configuration, or a model group.
    ///
    /// The field `deploymentType` selects the variant.
    pub enum ModelDeploymentConfigurationDetails by "deploymentType" {
        ModelGroup(models::ModelGroupDeploymentConfigurationDetails) = "MODEL_GROUP",
            as_model_group;
        SingleModel(models::SingleModelDeploymentConfigurationDetails) = "SINGLE_MODEL",
            as_single_model;
        SingleModelFlex(models::SingleModelDeploymentFlexConfigurationDetails)
            = "SINGLE_MODEL_FLEX", as_single_model_flex;
    }
}
