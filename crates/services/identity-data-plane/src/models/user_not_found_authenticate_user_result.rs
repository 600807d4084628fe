// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A user not found authenticate user result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserNotFoundAuthenticateUserResult {
    /// The name of the tenant.
    pub tenant_input: String,
    /// The user name.
    pub user_input: String,
    /// The ID of the resolved tenancy.
    pub resolved_tenant_id: String,
}

model! {
    UserNotFoundAuthenticateUserResult {
        tenant_input = "tenantInput";
        user_input = "userInput";
        resolved_tenant_id = "resolvedTenantId";
    }
}
