// @generated from spec/healthchecks.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a ping probe result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PingProbeResultSummary {
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
    pub error_category: Option<models::PingProbeResultErrorCategory>,
    /// The error message.
    pub error_message: Option<String>,
    /// The protocol.
    pub protocol: Option<models::PingProbeResultProtocol>,
    /// The connection.
    pub connection: Option<models::Connection>,
    /// The DNS settings.
    pub dns: Option<models::DNS>,
    /// The time at which the DNS lookup started.
    pub domain_lookup_start: Option<f64>,
    /// The time at which the DNS lookup ended.
    pub domain_lookup_end: Option<f64>,
    /// The latency, in milliseconds.
    pub latency_in_ms: Option<f64>,
    /// The ICMP code.
    pub icmp_code: Option<i64>,
}

model! {
    PingProbeResultSummary {
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
        domain_lookup_start = "domainLookupStart";
        domain_lookup_end = "domainLookupEnd";
        latency_in_ms = "latencyInMs";
        icmp_code = "icmpCode";
    }
}
