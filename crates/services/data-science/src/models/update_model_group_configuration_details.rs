// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The updates to the deployed model group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateModelGroupConfigurationDetails {
    /// The OCID of the model group to deploy from now on.
    pub model_group_id: String,
}

model! {
    UpdateModelGroupConfigurationDetails {
        required {
            model_group_id = "modelGroupId", with_model_group_id(String);
        }
    }
}
