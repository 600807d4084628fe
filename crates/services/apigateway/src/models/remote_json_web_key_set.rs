// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A remote JSON web key set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteJsonWebKeySet {
    /// The URI.
    pub uri: String,
    /// Whether SSL verification is disabled.
    pub is_ssl_verify_disabled: Option<bool>,
    /// The time for which the JWKS is cached, in hours.
    pub max_cache_duration_in_hours: Option<i64>,
}

model! {
    RemoteJsonWebKeySet, "type" = "REMOTE_JWKS" {
        required {
            uri = "uri", with_uri(String);
        }
        optional {
            is_ssl_verify_disabled = "isSslVerifyDisabled", with_is_ssl_verify_disabled(bool);
            max_cache_duration_in_hours = "maxCacheDurationInHours",
                with_max_cache_duration_in_hours(i64);
        }
    }
}
