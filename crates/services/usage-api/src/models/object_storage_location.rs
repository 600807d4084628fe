// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object storage location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageLocation {
    /// The region.
    pub region: String,
    /// The namespace.
    pub namespace: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
}

model! {
    ObjectStorageLocation, "locationType" = "OBJECT_STORAGE" {
        required {
            region = "region", with_region(String);
            namespace = "namespace", with_namespace(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
    }
}
