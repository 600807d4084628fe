// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A storage location of a model artifact in Object Storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OSSModelArtifactReferenceDetails {
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub bucket_name: String,
    /// The object name prefix.
    pub prefix: Option<String>,
}

model! {
    OSSModelArtifactReferenceDetails, "modelArtifactReferenceType" = "OSS" {
        required {
            namespace = "namespace", with_namespace(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
        optional {
            prefix = "prefix", with_prefix(String);
        }
    }
}
