// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A backup location bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupLocationBucket {
    /// The namespace.
    pub namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the object.
    pub object_name: String,
}

model! {
    BackupLocationBucket, "destination" = "BUCKET" {
        required {
            namespace = "namespace", with_namespace(String);
            bucket_name = "bucketName", with_bucket_name(String);
            object_name = "objectName", with_object_name(String);
        }
    }
}
