// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A password reset authentication request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordResetAuthenticationRequest {
    /// The ID of the user.
    pub user_id: String,
    /// The password reset token.
    pub password_reset_token: Secret,
}

model! {
    PasswordResetAuthenticationRequest {
        user_id = "userId";
        password_reset_token = "passwordResetToken";
    }
}
