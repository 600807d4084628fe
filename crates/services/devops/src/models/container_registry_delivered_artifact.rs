// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A container registry delivered artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerRegistryDeliveredArtifact {
    /// The OCID of the artifact.
    pub deploy_artifact_id: String,
    /// The output artifact name.
    pub output_artifact_name: String,
    /// The delivered artifact hash.
    pub delivered_artifact_hash: String,
    /// The URI of the image in OCI Registry.
    pub image_uri: Option<String>,
}

model! {
    ContainerRegistryDeliveredArtifact, "artifactType" = "OCIR" {
        deploy_artifact_id = "deployArtifactId";
        output_artifact_name = "outputArtifactName";
        delivered_artifact_hash = "deliveredArtifactHash";
        image_uri = "imageUri";
    }
}
