// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An external resp cache.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalRespCache {
    /// The servers.
    pub servers: Vec<models::ResponseCacheRespServer>,
    /// The OCID of the authentication secret.
    pub authentication_secret_id: String,
    /// The authentication secret version number.
    pub authentication_secret_version_number: i64,
    /// Whether SSL is enabled.
    pub is_ssl_enabled: Option<bool>,
    /// Whether SSL verification is disabled.
    pub is_ssl_verify_disabled: Option<bool>,
    /// The connect timeout, in milliseconds.
    pub connect_timeout_in_ms: Option<i64>,
    /// The read timeout, in milliseconds.
    pub read_timeout_in_ms: Option<i64>,
    /// The send timeout, in milliseconds.
    pub send_timeout_in_ms: Option<i64>,
}

model! {
    ExternalRespCache, "type" = "EXTERNAL_RESP_CACHE" {
        required {
            servers = "servers", with_servers([models::ResponseCacheRespServer]);
            authentication_secret_id = "authenticationSecretId",
                with_authentication_secret_id(String);
            authentication_secret_version_number = "authenticationSecretVersionNumber",
                with_authentication_secret_version_number(i64);
        }
        optional {
            is_ssl_enabled = "isSslEnabled", with_is_ssl_enabled(bool);
            is_ssl_verify_disabled = "isSslVerifyDisabled", with_is_ssl_verify_disabled(bool);
            connect_timeout_in_ms = "connectTimeoutInMs", with_connect_timeout_in_ms(i64);
            read_timeout_in_ms = "readTimeoutInMs", with_read_timeout_in_ms(i64);
            send_timeout_in_ms = "sendTimeoutInMs", with_send_timeout_in_ms(i64);
        }
    }
}
