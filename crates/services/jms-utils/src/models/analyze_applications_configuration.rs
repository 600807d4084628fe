// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An analyze applications configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyzeApplicationsConfiguration {
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
}

model! {
    AnalyzeApplicationsConfiguration {
        namespace_name = "namespaceName";
        bucket_name = "bucketName";
    }
}
