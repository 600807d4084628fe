// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A health checker.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthChecker {
    /// The protocol. Example: `HTTP`.
    pub protocol: String,
    /// The path for the health check. Example: `/healthcheck`.
    pub url_path: Option<String>,
    /// The port. Example: `8080`.
    pub port: i64,
    /// The status code that a healthy backend server returns. Example: `200`.
    pub return_code: i64,
    /// The number of retries before the health state of a backend server changes. Default: `3`.
    pub retries: Option<i64>,
    /// The timeout for the reply to a health check in milliseconds. Example: `3000`.
    pub timeout_in_millis: Option<i64>,
    /// The interval between health checks in milliseconds. Example: `10000`.
    pub interval_in_millis: Option<i64>,
    /// The regular expression that the response body of the backend server is checked with.
    pub response_body_regex: String,
    /// Whether health checks always use plain text, even if the backend set uses SSL.
    pub is_force_plain_text: Option<bool>,
}

model! {
    HealthChecker {
        protocol = "protocol";
        url_path = "urlPath";
        port = "port";
        return_code = "returnCode";
        retries = "retries";
        timeout_in_millis = "timeoutInMillis";
        interval_in_millis = "intervalInMillis";
        response_body_regex = "responseBodyRegex";
        is_force_plain_text = "isForcePlainText";
    }
}
