// @generated from spec/container-registry.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// An access token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessToken {
    /// The token.
    pub token: Secret,
    /// The access token.
    pub access_token: Secret,
    /// The scope.
    pub scope: String,
    /// The time until the token expires, in seconds.
    pub expires_in: i64,
}

model! {
    AccessToken {
        token = "token";
        access_token = "access_token";
        scope = "scope";
        expires_in = "expires_in";
    }
}
