// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bad user state authenticate user result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BadUserStateAuthenticateUserResult {
    /// The name of the tenant.
    pub tenant_input: String,
    /// The user name.
    pub user_input: String,
    /// The ID of the resolved tenancy.
    pub resolved_tenant_id: String,
    /// The ID of the resolved user.
    pub resolved_user_id: String,
    /// The user state.
    pub user_state: models::BadUserStateAuthenticateUserResultUserState,
}

model! {
    BadUserStateAuthenticateUserResult {
        tenant_input = "tenantInput";
        user_input = "userInput";
        resolved_tenant_id = "resolvedTenantId";
        resolved_user_id = "resolvedUserId";
        user_state = "userState";
    }
}
