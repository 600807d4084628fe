// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an image source via object storage tuple.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageSourceViaObjectStorageTupleDetails {
    /// The operating system.
    pub operating_system: Option<String>,
    /// The version of the operating system.
    pub operating_system_version: Option<String>,
    /// The source image type.
    pub source_image_type: Option<models::ImageSourceSourceImageType>,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the object.
    pub object_name: String,
}

model! {
    ImageSourceViaObjectStorageTupleDetails, "sourceType" = "objectStorageTuple" {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace_name = "namespaceName", with_namespace_name(String);
            object_name = "objectName", with_object_name(String);
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
