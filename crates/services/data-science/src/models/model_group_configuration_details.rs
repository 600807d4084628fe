// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The model group to deploy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelGroupConfigurationDetails {
    /// The OCID of the model group to deploy.
    pub model_group_id: String,
}

model! {
    ModelGroupConfigurationDetails {
        required {
            model_group_id = "modelGroupId", with_model_group_id(String);
        }
    }
}
