// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// An application three legged OAuth credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppThreeLeggedOAuthCredential {
    /// The access token.
    pub access_token: Option<Secret>,
    /// The refresh token.
    pub refresh_token: Option<Secret>,
    /// The expiration of the access token.
    pub access_token_expiry: Option<String>,
}

model! {
    AppThreeLeggedOAuthCredential {
        optional {
            access_token = "accessToken", with_access_token(Secret);
            refresh_token = "refreshToken", with_refresh_token(Secret);
            access_token_expiry = "accessTokenExpiry", with_access_token_expiry(String);
        }
    }
}
