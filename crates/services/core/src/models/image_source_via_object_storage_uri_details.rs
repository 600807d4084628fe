// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an image source via object storage URI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageSourceViaObjectStorageUriDetails {
    /// The operating system.
    pub operating_system: Option<String>,
    /// The version of the operating system.
    pub operating_system_version: Option<String>,
    /// The source image type.
    pub source_image_type: Option<models::ImageSourceSourceImageType>,
    /// The URI of the source.
    pub source_uri: Secret,
}

model! {
    ImageSourceViaObjectStorageUriDetails, "sourceType" = "objectStorageUri" {
        required {
            source_uri = "sourceUri", with_source_uri(Secret);
        }
        optional {
            operating_system = "operatingSystem", with_operating_system(String);
            operating_system_version = "operatingSystemVersion",
                with_operating_system_version(String);
            source_image_type = "sourceImageType",
                with_source_image_type(models::ImageSourceSourceImageType);
        }
    }
}
