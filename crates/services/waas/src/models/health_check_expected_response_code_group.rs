// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the expected response code group of a health check.
    pub enum HealthCheckExpectedResponseCodeGroup {
        V2xx = "2XX",
        V3xx = "3XX",
        V4xx = "4XX",
        V5xx = "5XX",
    }
}
