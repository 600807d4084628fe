// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A container with an image from the Container Registry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineOcirContainerConfigurationDetails {
    /// The image in the Container Registry, with path and tag, in the form
    /// `<region>.ocir.io/<registry>/<image>:<tag>`.
    pub image: String,
    /// The arguments of the entry point, or the command to run if there is no entry point. Together
    /// with `entrypoint` it must be shorter than 2048 bytes.
    pub cmd: Option<Vec<String>>,
    /// The entry point of the container, which overrides the `ENTRYPOINT` of the image. Together
    /// with `cmd` it must be shorter than 2048 bytes.
    pub entrypoint: Option<Vec<String>>,
    /// The digest of the image, with the prefix `sha256:`.
    pub image_digest: Option<String>,
    /// The OCID of the signature of the image.
    pub image_signature_id: Option<String>,
}

model! {
    PipelineOcirContainerConfigurationDetails, "containerType" = "OCIR_CONTAINER" {
        required {
            image = "image", with_image(String);
        }
        optional {
            cmd = "cmd", with_cmd([String]);
            entrypoint = "entrypoint", with_entrypoint([String]);
            image_digest = "imageDigest", with_image_digest(String);
            image_signature_id = "imageSignatureId", with_image_signature_id(String);
        }
    }
}
