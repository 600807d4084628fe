// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of load balancer health.
    pub enum LoadBalancerHealthStatus {
        Ok = "OK",
        Warning = "WARNING",
        Critical = "CRITICAL",
        UnknownValue = "UNKNOWN",
    }
}
