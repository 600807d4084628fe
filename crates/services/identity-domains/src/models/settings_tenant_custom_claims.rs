// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Settings tenant custom claims.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsTenantCustomClaims {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The mode.
    pub mode: models::SettingsTenantCustomClaimsMode,
    /// The expression.
    pub expression: bool,
    /// Whether the claim belongs to all scopes.
    pub all_scopes: bool,
    /// The type of the token.
    pub token_type: models::SettingsTenantCustomClaimsTokenType,
    /// The scopes.
    pub scopes: Option<Vec<String>>,
}

model! {
    SettingsTenantCustomClaims {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
            mode = "mode", with_mode(models::SettingsTenantCustomClaimsMode);
            expression = "expression", with_expression(bool);
            all_scopes = "allScopes", with_all_scopes(bool);
            token_type = "tokenType", with_token_type(models::SettingsTenantCustomClaimsTokenType);
        }
        optional {
            scopes = "scopes", with_scopes([String]);
        }
    }
}
