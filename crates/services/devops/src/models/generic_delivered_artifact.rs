// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A generic delivered artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericDeliveredArtifact {
    /// The OCID of the artifact.
    pub deploy_artifact_id: String,
    /// The output artifact name.
    pub output_artifact_name: String,
    /// The OCID of the artifact repository.
    pub artifact_repository_id: Option<String>,
    /// The OCID of the delivered artifact.
    pub delivered_artifact_id: String,
    /// The path.
    pub path: Option<String>,
    /// The version.
    pub version: Option<String>,
}

model! {
    GenericDeliveredArtifact, "artifactType" = "GENERIC_ARTIFACT" {
        deploy_artifact_id = "deployArtifactId";
        output_artifact_name = "outputArtifactName";
        artifact_repository_id = "artifactRepositoryId";
        delivered_artifact_id = "deliveredArtifactId";
        path = "path";
        version = "version";
    }
}
