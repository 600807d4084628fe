// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an OCI cache to import from object storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportOciCacheFromObjectStorageDetails {
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The objects.
    pub objects: Vec<models::ImportOciCacheFromObjectStorageObject>,
}

model! {
    ImportOciCacheFromObjectStorageDetails {
        required {
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
            objects = "objects", with_objects([models::ImportOciCacheFromObjectStorageObject]);
        }
    }
}
