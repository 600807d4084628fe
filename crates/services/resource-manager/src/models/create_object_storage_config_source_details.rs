// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage configuration source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateObjectStorageConfigSourceDetails {
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
    CreateObjectStorageConfigSourceDetails, "configSourceType" = "OBJECT_STORAGE_CONFIG_SOURCE" {
        required {
            region = "region", with_region(String);
            namespace = "namespace", with_namespace(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
        }
    }
}
