// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage archive source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageArchiveSourceDetails {
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
    ObjectStorageArchiveSourceDetails, "archiveSourceType" = "OBJECT_STORAGE_ARCHIVE" {
        bucket_name = "bucketName";
        namespace = "namespace";
        object_name = "objectName";
        object_version_id = "objectVersionId";
    }
}
