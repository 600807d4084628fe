// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object storage prefix location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStoragePrefixLocation {
    /// The Object Storage namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The prefix.
    pub prefix: Option<String>,
}

model! {
    ObjectStoragePrefixLocation, "locationType" = "OBJECT_STORAGE_PREFIX" {
        required {
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
        optional {
            prefix = "prefix", with_prefix(String);
        }
    }
}
