// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The model files in an Object Storage bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageObject {
    /// The Object Storage namespace.
    pub namespace_name: String,
    /// The name of the bucket.
    pub bucket_name: String,
    /// The object name prefix, such as a folder.
    pub prefix_name: String,
    /// The region identifier, such as `us-ashburn-1`.
    pub region: Option<String>,
}

model! {
    ObjectStorageObject, "sourceType" = "OBJECT_STORAGE_OBJECT" {
        required {
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
            prefix_name = "prefixName", with_prefix_name(String);
        }
        optional {
            region = "region", with_region(String);
        }
    }
}
