// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of input file object storage bucket content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InputFileObjectStorageBucketContentDetails {
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
    InputFileObjectStorageBucketContentDetails, "sourceType" = "OBJECT_STORAGE_BUCKET" {
        required {
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
            object_name = "objectName", with_object_name(String);
            checksum = "checksum", with_checksum(String);
        }
    }
}
