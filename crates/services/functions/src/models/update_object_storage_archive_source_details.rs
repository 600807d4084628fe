// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an object storage archive source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateObjectStorageArchiveSourceDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
    /// The namespace.
    pub namespace: Option<String>,
    /// The name of the object.
    pub object_name: Option<String>,
    /// The ID of the object version. If absent, it is the latest version.
    pub object_version_id: Option<String>,
}

model! {
    UpdateObjectStorageArchiveSourceDetails, "archiveSourceType" = "OBJECT_STORAGE_ARCHIVE" {
        optional {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace = "namespace", with_namespace(String);
            object_name = "objectName", with_object_name(String);
            object_version_id = "objectVersionId", with_object_version_id(String);
        }
    }
}
