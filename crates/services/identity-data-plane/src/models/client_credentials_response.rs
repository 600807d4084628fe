// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A client credentials response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientCredentialsResponse {
    /// The access token.
    pub access_token: Secret,
    /// The token type.
    pub token_type: String,
    /// The time until the token expires, in seconds.
    pub expires_in: String,
}

model! {
    ClientCredentialsResponse {
        access_token = "access_token";
        token_type = "token_type";
        expires_in = "expires_in";
    }
}
