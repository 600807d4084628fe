// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Audit policy dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditPolicyDimensions {
    /// The category of the audit policy.
    pub audit_policy_category: Option<models::AuditPolicyDimensionsAuditPolicyCategory>,
    /// The name of the audit policy.
    pub audit_policy_name: Option<String>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
}

model! {
    AuditPolicyDimensions {
        audit_policy_category = "auditPolicyCategory";
        audit_policy_name = "auditPolicyName";
        target_id = "targetId";
    }
}
