// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An authentication factor settings compliance policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationFactorSettingsCompliancePolicy {
    /// The name.
    pub name: String,
    /// The action.
    pub action: models::AuthenticationFactorSettingsCompliancePolicyAction,
    /// The value.
    pub value: String,
}

model! {
    AuthenticationFactorSettingsCompliancePolicy {
        required {
            name = "name", with_name(String);
            action = "action",
                with_action(models::AuthenticationFactorSettingsCompliancePolicyAction);
            value = "value", with_value(String);
        }
    }
}
