// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A unified audit policy configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAuditPolicyConfig {
    /// Whether the audit policy excludes the service account of Data Safe.
    pub exclude_datasafe_user: models::UnifiedAuditPolicyConfigExcludeDatasafeUser,
}

model! {
    UnifiedAuditPolicyConfig {
        exclude_datasafe_user = "excludeDatasafeUser";
    }
}
