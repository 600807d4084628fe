// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage bucket configuration file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageBucketConfigFileDetails {
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The checksum.
    pub checksum: String,
}

model! {
    ObjectStorageBucketConfigFileDetails, "sourceType" = "OBJECT_STORAGE_BUCKET" {
        namespace_name = "namespaceName";
        bucket_name = "bucketName";
        object_name = "objectName";
        checksum = "checksum";
    }
}
