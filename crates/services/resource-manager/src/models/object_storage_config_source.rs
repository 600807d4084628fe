// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object storage configuration source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageConfigSource {
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
    /// The region. Example: `us-phoenix-1`.
    pub region: String,
    /// The Object Storage namespace of the bucket.
    pub namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
}

model! {
    ObjectStorageConfigSource, "configSourceType" = "OBJECT_STORAGE_CONFIG_SOURCE" {
        working_directory = "workingDirectory";
        region = "region";
        namespace = "namespace";
        bucket_name = "bucketName";
    }
}
