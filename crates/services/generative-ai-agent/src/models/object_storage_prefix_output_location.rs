// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object storage prefix output location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStoragePrefixOutputLocation {
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The prefix.
    pub prefix: Option<String>,
}

model! {
    ObjectStoragePrefixOutputLocation, "outputLocationType" = "OBJECT_STORAGE_PREFIX" {
        required {
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
        optional {
            prefix = "prefix", with_prefix(String);
        }
    }
}
