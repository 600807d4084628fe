// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A health checker.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthChecker {
    /// The protocol.
    pub protocol: models::HealthCheckerProtocol,
    /// The port. Example: `8080`.
    pub port: Option<i64>,
    /// The number of retries before the health state of a backend server changes. Default: `3`.
    pub retries: Option<i64>,
    /// The timeout for the reply to a health check in milliseconds. Example: `3000`.
    pub timeout_in_millis: Option<i64>,
    /// The interval between health checks in milliseconds. Example: `10000`.
    pub interval_in_millis: Option<i64>,
    /// The path for the health check. Example: `/healthcheck`.
    pub url_path: Option<String>,
    /// The regular expression that the response body of the backend server is checked with.
    pub response_body_regex: Option<String>,
    /// The status code that a healthy backend server returns. Example: `200`.
    pub return_code: Option<i64>,
    /// The data of the request, base64-encoded.
    ///
    /// Encoded as base64.
    pub request_data: Option<String>,
    /// The pattern for validating the response of the UDP or TCP health check, base64-encoded.
    ///
    /// Encoded as base64.
    pub response_data: Option<String>,
    /// The DNS settings.
    pub dns: Option<models::DnsHealthCheckerDetails>,
}

model! {
    HealthChecker {
        required {
            protocol = "protocol", with_protocol(models::HealthCheckerProtocol);
        }
        optional {
            port = "port", with_port(i64);
            retries = "retries", with_retries(i64);
            timeout_in_millis = "timeoutInMillis", with_timeout_in_millis(i64);
            interval_in_millis = "intervalInMillis", with_interval_in_millis(i64);
            url_path = "urlPath", with_url_path(String);
            response_body_regex = "responseBodyRegex", with_response_body_regex(String);
            return_code = "returnCode", with_return_code(i64);
            request_data = "requestData", with_request_data(String);
            response_data = "responseData", with_response_data(String);
            dns = "dns", with_dns(models::DnsHealthCheckerDetails);
        }
    }
}
