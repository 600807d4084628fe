// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// An authentication request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationRequest {
    /// The user name.
    pub user_name: String,
    /// The password.
    pub password: Secret,
    /// The name of the tenant.
    pub tenant_name: String,
}

model! {
    AuthenticationRequest {
        user_name = "userName";
        password = "password";
        tenant_name = "tenantName";
    }
}
