// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an audit logging destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuditLoggingDestinationDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The namespace.
    pub namespace: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    UpdateAuditLoggingDestinationDetails {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace = "namespace", with_namespace(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
