// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A mount of an Object Storage bucket, optionally limited to a prefix.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageMountConfigurationDetails {
    /// The name of the directory where the storage is mounted.
    pub destination_directory_name: String,
    /// The path of the mount's parent directory, without the directory name.
    pub destination_path: Option<String>,
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub bucket: String,
    /// The object name prefix.
    pub prefix: Option<String>,
}

model! {
    ObjectStorageMountConfigurationDetails, "storageType" = "OBJECT_STORAGE" {
        required {
            destination_directory_name = "destinationDirectoryName",
                with_destination_directory_name(String);
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
        }
        optional {
            destination_path = "destinationPath", with_destination_path(String);
            prefix = "prefix", with_prefix(String);
        }
    }
}
