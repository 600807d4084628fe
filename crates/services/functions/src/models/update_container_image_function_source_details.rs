// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a container image function source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateContainerImageFunctionSourceDetails {
    /// The image. Example: `phx.ocir.io/ten/functions/function:0.0.1`.
    pub image: Option<String>,
    /// The digest of the container image.
    pub image_digest: Option<String>,
}

model! {
    UpdateContainerImageFunctionSourceDetails, "sourceType" = "CONTAINER_IMAGE" {
        optional {
            image = "image", with_image(String);
            image_digest = "imageDigest", with_image_digest(String);
        }
    }
}
