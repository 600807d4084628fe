// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A valid authenticate user result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidAuthenticateUserResult {
    /// The name of the tenant.
    pub tenant_input: String,
    /// The user name.
    pub user_input: String,
    /// The resolved principal.
    pub resolved_principal: models::AuthenticationPrincipal,
}

model! {
    ValidAuthenticateUserResult {
        tenant_input = "tenantInput";
        user_input = "userInput";
        resolved_principal = "resolvedPrincipal";
    }
}
