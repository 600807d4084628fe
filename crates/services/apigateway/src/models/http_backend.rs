// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An HTTP backend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HTTPBackend {
    /// The URL.
    pub url: String,
    /// The connect timeout, in seconds.
    pub connect_timeout_in_seconds: Option<f64>,
    /// The read timeout, in seconds.
    pub read_timeout_in_seconds: Option<f64>,
    /// The send timeout, in seconds.
    pub send_timeout_in_seconds: Option<f64>,
    /// Whether SSL verification is disabled.
    pub is_ssl_verify_disabled: Option<bool>,
}

model! {
    HTTPBackend, "type" = "HTTP_BACKEND" {
        required {
            url = "url", with_url(String);
        }
        optional {
            connect_timeout_in_seconds = "connectTimeoutInSeconds",
                with_connect_timeout_in_seconds(f64);
            read_timeout_in_seconds = "readTimeoutInSeconds", with_read_timeout_in_seconds(f64);
            send_timeout_in_seconds = "sendTimeoutInSeconds", with_send_timeout_in_seconds(f64);
            is_ssl_verify_disabled = "isSslVerifyDisabled", with_is_ssl_verify_disabled(bool);
        }
    }
}
