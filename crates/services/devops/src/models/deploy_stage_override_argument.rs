// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A deploy stage override argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployStageOverrideArgument {
    /// The OCID of the deployment stage.
    pub deploy_stage_id: String,
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    DeployStageOverrideArgument {
        required {
            deploy_stage_id = "deployStageId", with_deploy_stage_id(String);
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
