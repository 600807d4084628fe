// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage archive source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateObjectStorageArchiveSourceDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The namespace.
    pub namespace: String,
    /// The name of the object.
    pub object_name: String,
    /// The ID of the object version. If absent, it is the latest version.
    pub object_version_id: Option<String>,
}

model! {
    CreateObjectStorageArchiveSourceDetails, "archiveSourceType" = "OBJECT_STORAGE_ARCHIVE" {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace = "namespace", with_namespace(String);
            object_name = "objectName", with_object_name(String);
        }
        optional {
            object_version_id = "objectVersionId", with_object_version_id(String);
        }
    }
}
