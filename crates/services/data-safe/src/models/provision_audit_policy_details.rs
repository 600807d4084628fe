// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an audit policy to provision.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProvisionAuditPolicyDetails {
    /// Whether audit policies exclude the Data Safe service account.
    pub is_data_safe_service_account_excluded: Option<bool>,
    /// The provision audit conditions.
    pub provision_audit_conditions: Vec<models::ProvisionAuditConditions>,
}

model! {
    ProvisionAuditPolicyDetails {
        required {
            provision_audit_conditions = "provisionAuditConditions",
                with_provision_audit_conditions([models::ProvisionAuditConditions]);
        }
        optional {
            is_data_safe_service_account_excluded = "isDataSafeServiceAccountExcluded",
                with_is_data_safe_service_account_excluded(bool);
        }
    }
}
