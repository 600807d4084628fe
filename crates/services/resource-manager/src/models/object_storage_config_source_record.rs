// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object storage configuration source record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageConfigSourceRecord {
    /// The region. Example: `us-phoenix-1`.
    pub region: String,
    /// The Object Storage namespace of the bucket.
    pub namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
}

model! {
    ObjectStorageConfigSourceRecord, "configSourceRecordType" = "OBJECT_STORAGE_CONFIG_SOURCE" {
        region = "region";
        namespace = "namespace";
        bucket_name = "bucketName";
    }
}
