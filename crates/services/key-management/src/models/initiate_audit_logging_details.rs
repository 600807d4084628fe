// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an audit logging to initiate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitiateAuditLoggingDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The namespace.
    pub namespace: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    InitiateAuditLoggingDetails {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace = "namespace", with_namespace(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
