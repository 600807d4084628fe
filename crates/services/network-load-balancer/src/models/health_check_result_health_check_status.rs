// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the health check status of a health check result.
    pub enum HealthCheckResultHealthCheckStatus {
        Ok = "OK",
        InvalidStatusCode = "INVALID_STATUS_CODE",
        TimedOut = "TIMED_OUT",
        HealthPayloadMismatch = "HEALTH_PAYLOAD_MISMATCH",
        ConnectFailed = "CONNECT_FAILED",
        UnknownValue = "UNKNOWN",
    }
}
