// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a health checker.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHealthCheckerDetails {
    /// The protocol.
    pub protocol: Option<models::HealthCheckerProtocol>,
    /// The port. Example: `8080`.
    pub port: Option<i64>,
    /// The number of retries before the health state of a backend server changes. Example: `3`.
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
    cleared: Vec<String>,
}

update! {
    UpdateHealthCheckerDetails {
        optional {
            protocol = "protocol", with_protocol(models::HealthCheckerProtocol), clear_protocol;
            port = "port", with_port(i64), clear_port;
            retries = "retries", with_retries(i64), clear_retries;
            timeout_in_millis = "timeoutInMillis", with_timeout_in_millis(i64),
                clear_timeout_in_millis;
            interval_in_millis = "intervalInMillis", with_interval_in_millis(i64),
                clear_interval_in_millis;
            url_path = "urlPath", with_url_path(String), clear_url_path;
            response_body_regex = "responseBodyRegex", with_response_body_regex(String),
                clear_response_body_regex;
            return_code = "returnCode", with_return_code(i64), clear_return_code;
            request_data = "requestData", with_request_data(String), clear_request_data;
            response_data = "responseData", with_response_data(String), clear_response_data;
            dns = "dns", with_dns(models::DnsHealthCheckerDetails), clear_dns;
        }
    }
}
