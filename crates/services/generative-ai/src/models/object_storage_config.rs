// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A bucket, or parts of it, that a connector reads.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageConfig {
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub bucket_name: String,
    /// The object name prefixes to include. If absent, the whole bucket is included.
    pub prefix_list: Option<Vec<String>>,
}

model! {
    ObjectStorageConfig {
        required {
            namespace = "namespace", with_namespace(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
        optional {
            prefix_list = "prefixList", with_prefix_list([String]);
        }
    }
}
