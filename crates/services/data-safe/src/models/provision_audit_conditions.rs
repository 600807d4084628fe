// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Provision audit conditions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisionAuditConditions {
    /// The name of the audit policy.
    pub audit_policy_name: String,
    /// Whether Data Safe manages the list of privileged users.
    pub is_priv_users_managed_by_data_safe: bool,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The users, roles and outcomes for which the audit policy is enforced.
    pub enable_conditions: Option<Vec<models::EnableConditions>>,
}

model! {
    ProvisionAuditConditions {
        required {
            audit_policy_name = "auditPolicyName", with_audit_policy_name(String);
            is_priv_users_managed_by_data_safe = "isPrivUsersManagedByDataSafe",
                with_is_priv_users_managed_by_data_safe(bool);
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            enable_conditions = "enableConditions",
                with_enable_conditions([models::EnableConditions]);
        }
    }
}
