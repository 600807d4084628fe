// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an analyze applications configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAnalyzeApplicationsConfigurationDetails {
    /// The name of the namespace.
    pub namespace_name: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateAnalyzeApplicationsConfigurationDetails {
        optional {
            namespace_name = "namespaceName", with_namespace_name(String), clear_namespace_name;
            bucket_name = "bucketName", with_bucket_name(String), clear_bucket_name;
        }
    }
}
