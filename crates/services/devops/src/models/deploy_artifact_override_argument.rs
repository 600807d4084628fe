// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A deploy artifact override argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployArtifactOverrideArgument {
    /// The OCID of the artifact.
    pub deploy_artifact_id: String,
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    DeployArtifactOverrideArgument {
        required {
            deploy_artifact_id = "deployArtifactId", with_deploy_artifact_id(String);
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}
