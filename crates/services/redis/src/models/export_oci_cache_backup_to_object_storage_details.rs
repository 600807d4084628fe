// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OCI cache backup to export to object storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportOciCacheBackupToObjectStorageDetails {
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The prefix.
    pub prefix: Option<String>,
}

model! {
    ExportOciCacheBackupToObjectStorageDetails {
        required {
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
        optional {
            prefix = "prefix", with_prefix(String);
        }
    }
}
