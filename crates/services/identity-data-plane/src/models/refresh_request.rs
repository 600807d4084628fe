// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A refresh request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshRequest {
    /// The current token.
    pub current_token: Secret,
    /// The new public key.
    pub new_public_key: Option<String>,
}

model! {
    RefreshRequest {
        current_token = "currentToken";
        new_public_key = "newPublicKey";
    }
}
