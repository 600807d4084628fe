// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A tenant not found authenticate user result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TenantNotFoundAuthenticateUserResult {
    /// The name of the tenant.
    pub tenant_input: String,
    /// The user name.
    pub user_input: String,
}

model! {
    TenantNotFoundAuthenticateUserResult {
        tenant_input = "tenantInput";
        user_input = "userInput";
    }
}
