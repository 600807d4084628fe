// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A JWT authentication policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JwtAuthenticationPolicy {
    /// Whether anonymous access is permitted.
    pub is_anonymous_access_allowed: Option<bool>,
    /// The name of the header with the authentication token.
    pub token_header: Option<String>,
    /// The name of the query parameter with the authentication token.
    pub token_query_param: Option<String>,
    /// The authentication scheme of the token. Required with `tokenHeader`.
    pub token_auth_scheme: Option<String>,
    /// The maximum difference between the clocks of token issuer and gateway, in seconds.
    pub max_clock_skew_in_seconds: Option<f64>,
    /// The accepted issuers of tokens.
    pub issuers: Vec<String>,
    /// The intended recipients of the token.
    pub audiences: Vec<String>,
    /// The verify claims.
    pub verify_claims: Option<Vec<models::JsonWebTokenClaim>>,
    /// The public keys.
    pub public_keys: models::PublicKeySet,
}

model! {
    JwtAuthenticationPolicy, "type" = "JWT_AUTHENTICATION" {
        required {
            issuers = "issuers", with_issuers([String]);
            audiences = "audiences", with_audiences([String]);
            public_keys = "publicKeys", with_public_keys(models::PublicKeySet);
        }
        optional {
            is_anonymous_access_allowed = "isAnonymousAccessAllowed",
                with_is_anonymous_access_allowed(bool);
            token_header = "tokenHeader", with_token_header(String);
            token_query_param = "tokenQueryParam", with_token_query_param(String);
            token_auth_scheme = "tokenAuthScheme", with_token_auth_scheme(String);
            max_clock_skew_in_seconds = "maxClockSkewInSeconds",
                with_max_clock_skew_in_seconds(f64);
            verify_claims = "verifyClaims", with_verify_claims([models::JsonWebTokenClaim]);
        }
    }
}
