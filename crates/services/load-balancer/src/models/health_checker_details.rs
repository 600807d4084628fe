// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a health checker.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthCheckerDetails {
    /// The protocol. Example: `HTTP`.
    pub protocol: String,
    /// The path for the health check. Example: `/healthcheck`.
    pub url_path: Option<String>,
    /// The port. Example: `8080`.
    pub port: Option<i64>,
    /// The status code that a healthy backend server returns. Example: `200`.
    pub return_code: Option<i64>,
    /// The number of retries before the health state of a backend server changes. Example: `3`.
    pub retries: Option<i64>,
    /// The timeout for the reply to a health check in milliseconds. Example: `3000`.
    pub timeout_in_millis: Option<i64>,
    /// The interval between health checks in milliseconds. Example: `10000`.
    pub interval_in_millis: Option<i64>,
    /// The regular expression that the response body of the backend server is checked with.
    pub response_body_regex: Option<String>,
    /// Whether health checks always use plain text, even if the backend set uses SSL.
    pub is_force_plain_text: Option<bool>,
}

model! {
    HealthCheckerDetails {
        required {
            protocol = "protocol", with_protocol(String);
        }
        optional {
            url_path = "urlPath", with_url_path(String);
            port = "port", with_port(i64);
            return_code = "returnCode", with_return_code(i64);
            retries = "retries", with_retries(i64);
            timeout_in_millis = "timeoutInMillis", with_timeout_in_millis(i64);
            interval_in_millis = "intervalInMillis", with_interval_in_millis(i64);
            response_body_regex = "responseBodyRegex", with_response_body_regex(String);
            is_force_plain_text = "isForcePlainText", with_is_force_plain_text(bool);
        }
    }
}
