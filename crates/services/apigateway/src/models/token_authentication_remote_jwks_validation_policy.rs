// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A token authentication remote JWKs validation policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenAuthenticationRemoteJWKSValidationPolicy {
    /// The additional validation policy.
    pub additional_validation_policy: Option<models::AdditionalValidationPolicy>,
    /// The URI.
    pub uri: String,
    /// Whether SSL verification is disabled.
    pub is_ssl_verify_disabled: Option<bool>,
    /// The time for which the JWKS is cached, in hours.
    pub max_cache_duration_in_hours: Option<i64>,
}

model! {
    TokenAuthenticationRemoteJWKSValidationPolicy, "type" = "REMOTE_JWKS" {
        required {
            uri = "uri", with_uri(String);
        }
        optional {
            additional_validation_policy = "additionalValidationPolicy",
                with_additional_validation_policy(models::AdditionalValidationPolicy);
            is_ssl_verify_disabled = "isSslVerifyDisabled", with_is_ssl_verify_disabled(bool);
            max_cache_duration_in_hours = "maxCacheDurationInHours",
                with_max_cache_duration_in_hours(i64);
        }
    }
}
