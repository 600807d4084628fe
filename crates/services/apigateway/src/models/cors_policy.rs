// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A CORS policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CorsPolicy {
    /// The allowed origins.
    pub allowed_origins: Vec<String>,
    /// The allowed HTTP methods.
    pub allowed_methods: Option<Vec<String>>,
    /// The allowed headers.
    pub allowed_headers: Option<Vec<String>>,
    /// The exposed headers.
    pub exposed_headers: Option<Vec<String>>,
    /// Whether CORS requests may contain credentials such as cookies.
    pub is_allow_credentials_enabled: Option<bool>,
    /// The maximum age, in seconds.
    pub max_age_in_seconds: Option<i64>,
}

model! {
    CorsPolicy {
        required {
            allowed_origins = "allowedOrigins", with_allowed_origins([String]);
        }
        optional {
            allowed_methods = "allowedMethods", with_allowed_methods([String]);
            allowed_headers = "allowedHeaders", with_allowed_headers([String]);
            exposed_headers = "exposedHeaders", with_exposed_headers([String]);
            is_allow_credentials_enabled = "isAllowCredentialsEnabled",
                with_is_allow_credentials_enabled(bool);
            max_age_in_seconds = "maxAgeInSeconds", with_max_age_in_seconds(i64);
        }
    }
}
