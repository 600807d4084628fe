// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Audit conditions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditConditions {
    /// The name of the audit policy.
    pub audit_policy_name: String,
    /// Whether Data Safe manages the list of privileged users.
    pub is_priv_users_managed_by_data_safe: bool,
    /// Whether the data safe service account is audited.
    pub is_data_safe_service_account_audited: bool,
    /// The users, roles and outcomes for which the audit policy is enforced.
    pub enable_conditions: Option<Vec<models::EnableConditions>>,
}

model! {
    AuditConditions {
        audit_policy_name = "auditPolicyName";
        is_priv_users_managed_by_data_safe = "isPrivUsersManagedByDataSafe";
        is_data_safe_service_account_audited = "isDataSafeServiceAccountAudited";
        enable_conditions = "enableConditions";
    }
}
