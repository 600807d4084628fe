// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an object storage configuration source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateObjectStorageConfigSourceDetails {
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
    /// The region. Example: `us-phoenix-1`.
    pub region: Option<String>,
    /// The Object Storage namespace of the bucket.
    pub namespace: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
}

model! {
    UpdateObjectStorageConfigSourceDetails, "configSourceType" = "OBJECT_STORAGE_CONFIG_SOURCE" {
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
            region = "region", with_region(String);
            namespace = "namespace", with_namespace(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
    }
}
