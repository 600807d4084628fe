// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Settings cloud gate CORS settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingsCloudGateCorsSettings {
    /// Whether CORS requests with the origin `null` are allowed.
    pub cloud_gate_cors_allow_null_origin: Option<bool>,
    /// Whether the cloud gate CORS is enabled.
    pub cloud_gate_cors_enabled: Option<bool>,
    /// The cloud gate CORS allowed origins.
    pub cloud_gate_cors_allowed_origins: Option<Vec<String>>,
    /// The cloud gate CORS maximum age.
    pub cloud_gate_cors_max_age: Option<i64>,
    /// The cloud gate CORS exposed headers.
    pub cloud_gate_cors_exposed_headers: Option<Vec<String>>,
}

model! {
    SettingsCloudGateCorsSettings {
        optional {
            cloud_gate_cors_allow_null_origin = "cloudGateCorsAllowNullOrigin",
                with_cloud_gate_cors_allow_null_origin(bool);
            cloud_gate_cors_enabled = "cloudGateCorsEnabled", with_cloud_gate_cors_enabled(bool);
            cloud_gate_cors_allowed_origins = "cloudGateCorsAllowedOrigins",
                with_cloud_gate_cors_allowed_origins([String]);
            cloud_gate_cors_max_age = "cloudGateCorsMaxAge", with_cloud_gate_cors_max_age(i64);
            cloud_gate_cors_exposed_headers = "cloudGateCorsExposedHeaders",
                with_cloud_gate_cors_exposed_headers([String]);
        }
    }
}
