// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a container image function source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerImageFunctionSourceDetails {
    /// The image. Example: `phx.ocir.io/ten/functions/function:0.0.1`.
    pub image: Option<String>,
    /// The digest of the container image.
    pub image_digest: Option<String>,
}

model! {
    ContainerImageFunctionSourceDetails, "sourceType" = "CONTAINER_IMAGE" {
        image = "image";
        image_digest = "imageDigest";
    }
}
