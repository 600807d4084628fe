// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// HSM cluster audit logging information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HsmClusterAuditLoggingInfo {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The namespace.
    pub namespace: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The dynamic group name.
    pub dynamic_group_name: String,
    /// The audit log lifecycle state.
    pub audit_log_lifecycle_state: models::HsmClusterAuditLoggingInfoAuditLogLifecycleState,
}

model! {
    HsmClusterAuditLoggingInfo {
        is_enabled = "isEnabled";
        bucket_name = "bucketName";
        namespace = "namespace";
        compartment_id = "compartmentId";
        dynamic_group_name = "dynamicGroupName";
        audit_log_lifecycle_state = "auditLogLifecycleState";
    }
}
