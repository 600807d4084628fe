// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a unified audit policy configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAuditPolicyConfigDetails {
    /// Whether the audit policy excludes the service account of Data Safe.
    pub exclude_datasafe_user: Option<models::UnifiedAuditPolicyConfigExcludeDatasafeUser>,
}

model! {
    UnifiedAuditPolicyConfigDetails {
        optional {
            exclude_datasafe_user = "excludeDatasafeUser",
                with_exclude_datasafe_user(models::UnifiedAuditPolicyConfigExcludeDatasafeUser);
        }
    }
}
