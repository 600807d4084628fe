// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A generic deploy artifact source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericDeployArtifactSource {
    /// The OCID of the repository.
    pub repository_id: String,
    /// The deploy artifact path.
    pub deploy_artifact_path: String,
    /// The version of the artifact. Can be a placeholder for a pipeline parameter.
    pub deploy_artifact_version: String,
}

model! {
    GenericDeployArtifactSource, "deployArtifactSourceType" = "GENERIC_ARTIFACT" {
        required {
            repository_id = "repositoryId", with_repository_id(String);
            deploy_artifact_path = "deployArtifactPath", with_deploy_artifact_path(String);
            deploy_artifact_version = "deployArtifactVersion", with_deploy_artifact_version(String);
        }
    }
}
