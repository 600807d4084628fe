// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a pipeline diagnostic to collect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectPipelineDiagnosticDetails {
    /// The Object Storage namespace of the bucket.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The prefix of the diagnostics uploaded to Object Storage.
    pub diagnostic_name_prefix: Option<String>,
}

model! {
    CollectPipelineDiagnosticDetails {
        required {
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
        optional {
            diagnostic_name_prefix = "diagnosticNamePrefix", with_diagnostic_name_prefix(String);
        }
    }
}
