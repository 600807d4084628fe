// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCIR deploy artifact source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OcirDeployArtifactSource {
    /// The URI of the image in OCI Registry.
    pub image_uri: String,
    /// The digest of the container image.
    pub image_digest: Option<String>,
}

model! {
    OcirDeployArtifactSource, "deployArtifactSourceType" = "OCIR" {
        required {
            image_uri = "imageUri", with_image_uri(String);
        }
        optional {
            image_digest = "imageDigest", with_image_digest(String);
        }
    }
}
