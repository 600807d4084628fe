// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a log location bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogLocationBucketDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the object.
    pub object_name: String,
}

model! {
    LogLocationBucketDetails {
        bucket_name = "bucketName";
        namespace = "namespace";
        object_name = "objectName";
    }
}
