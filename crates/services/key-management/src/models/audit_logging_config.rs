// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An audit logging configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditLoggingConfig {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
    /// The namespace.
    pub namespace: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    AuditLoggingConfig {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            bucket_name = "bucketName", with_bucket_name(String);
            namespace = "namespace", with_namespace(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
