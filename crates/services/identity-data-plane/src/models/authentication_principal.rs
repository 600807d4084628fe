// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An authentication principal.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationPrincipal {
    /// The tenant.
    pub tenant: models::Tenant,
    /// The user.
    pub user: models::User,
}

model! {
    AuthenticationPrincipal {
        tenant = "tenant";
        user = "user";
    }
}
