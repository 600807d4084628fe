// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An output location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputLocation {
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The prefix.
    pub prefix: String,
}

model! {
    OutputLocation {
        required {
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
            prefix = "prefix", with_prefix(String);
        }
    }
}
