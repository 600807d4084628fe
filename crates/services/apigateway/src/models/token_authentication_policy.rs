// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A token authentication policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenAuthenticationPolicy {
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
    /// The validation policy.
    pub validation_policy: models::TokenAuthenticationValidationPolicy,
    /// The validation failure policy.
    pub validation_failure_policy: Option<models::ValidationFailurePolicy>,
}

model! {
    TokenAuthenticationPolicy, "type" = "TOKEN_AUTHENTICATION" {
        required {
            validation_policy = "validationPolicy",
                with_validation_policy(models::TokenAuthenticationValidationPolicy);
        }
        optional {
            is_anonymous_access_allowed = "isAnonymousAccessAllowed",
                with_is_anonymous_access_allowed(bool);
            token_header = "tokenHeader", with_token_header(String);
            token_query_param = "tokenQueryParam", with_token_query_param(String);
            token_auth_scheme = "tokenAuthScheme", with_token_auth_scheme(String);
            max_clock_skew_in_seconds = "maxClockSkewInSeconds",
                with_max_clock_skew_in_seconds(f64);
            validation_failure_policy = "validationFailurePolicy",
                with_validation_failure_policy(models::ValidationFailurePolicy);
        }
    }
}
