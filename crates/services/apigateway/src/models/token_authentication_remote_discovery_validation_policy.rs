// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A token authentication remote discovery validation policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenAuthenticationRemoteDiscoveryValidationPolicy {
    /// The additional validation policy.
    pub additional_validation_policy: Option<models::AdditionalValidationPolicy>,
    /// The details of the client app.
    pub client_details: models::ClientAppDetails,
    /// The details of the URI of the source.
    pub source_uri_details: models::SourceUriDetails,
    /// Whether SSL verification is disabled.
    pub is_ssl_verify_disabled: Option<bool>,
    /// The time for which the JWKS is cached, in hours.
    pub max_cache_duration_in_hours: Option<i64>,
}

model! {
    TokenAuthenticationRemoteDiscoveryValidationPolicy, "type" = "REMOTE_DISCOVERY" {
        required {
            client_details = "clientDetails", with_client_details(models::ClientAppDetails);
            source_uri_details = "sourceUriDetails",
                with_source_uri_details(models::SourceUriDetails);
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
