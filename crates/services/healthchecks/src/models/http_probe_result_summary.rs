// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an HTTP probe result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpProbeResultSummary {
    /// The key.
    pub key: Option<String>,
    /// The OCID of the monitor or probe that created the result.
    pub probe_configuration_id: Option<String>,
    /// The time when the probe ran, in milliseconds since the POSIX epoch.
    pub start_time: Option<f64>,
    /// The target.
    pub target: Option<String>,
    /// The vantage point name.
    pub vantage_point_name: Option<String>,
    /// Whether the probe exceeded its timeout.
    pub is_timed_out: Option<bool>,
    /// Whether the probe result is healthy. For HTTP, this means a response code from 200 to 299.
    pub is_healthy: Option<bool>,
    /// The category of the error of the probe.
    pub error_category: Option<models::HttpProbeResultErrorCategory>,
    /// The error message.
    pub error_message: Option<String>,
    /// The protocol.
    pub protocol: Option<models::HttpProbeResultProtocol>,
    /// The connection.
    pub connection: Option<models::TcpConnection>,
    /// The DNS settings.
    pub dns: Option<models::DNS>,
    /// The HTTP status code.
    pub status_code: Option<i64>,
    /// The time at which the DNS lookup started.
    pub domain_lookup_start: Option<f64>,
    /// The time at which the DNS lookup ended.
    pub domain_lookup_end: Option<f64>,
    /// The connect start.
    pub connect_start: Option<f64>,
    /// The secure connection start.
    pub secure_connection_start: Option<f64>,
    /// The connect end.
    pub connect_end: Option<f64>,
    /// The fetch start.
    pub fetch_start: Option<f64>,
    /// The request start.
    pub request_start: Option<f64>,
    /// The response start.
    pub response_start: Option<f64>,
    /// The response end.
    pub response_end: Option<f64>,
    /// The duration.
    pub duration: Option<f64>,
    /// The encoded body size.
    pub encoded_body_size: Option<i64>,
}

model! {
    HttpProbeResultSummary {
        key = "key";
        probe_configuration_id = "probeConfigurationId";
        start_time = "startTime";
        target = "target";
        vantage_point_name = "vantagePointName";
        is_timed_out = "isTimedOut";
        is_healthy = "isHealthy";
        error_category = "errorCategory";
        error_message = "errorMessage";
        protocol = "protocol";
        connection = "connection";
        dns = "dns";
        status_code = "statusCode";
        domain_lookup_start = "domainLookupStart";
        domain_lookup_end = "domainLookupEnd";
        connect_start = "connectStart";
        secure_connection_start = "secureConnectionStart";
        connect_end = "connectEnd";
        fetch_start = "fetchStart";
        request_start = "requestStart";
        response_start = "responseStart";
        response_end = "responseEnd";
        duration = "duration";
        encoded_body_size = "encodedBodySize";
    }
}
