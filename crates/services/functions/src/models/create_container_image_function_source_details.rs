// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a container image function source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerImageFunctionSourceDetails {
    /// The image. Example: `phx.ocir.io/ten/functions/function:0.0.1`.
    pub image: String,
    /// The digest of the container image.
    pub image_digest: Option<String>,
}

model! {
    CreateContainerImageFunctionSourceDetails, "sourceType" = "CONTAINER_IMAGE" {
        required {
            image = "image", with_image(String);
        }
        optional {
            image_digest = "imageDigest", with_image_digest(String);
        }
    }
}
