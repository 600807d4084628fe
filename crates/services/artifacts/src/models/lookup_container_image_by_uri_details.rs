// @generated from spec/artifacts.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a container image to lookup by a URI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LookupContainerImageByUriDetails {
    /// The URI of the image in OCI Registry.
    pub image_uri: String,
}

model! {
    LookupContainerImageByUriDetails {
        required {
            image_uri = "imageUri", with_image_uri(String);
        }
    }
}
