// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the backend health status of an instance pool instance load balancer
    /// backend.
    pub enum InstancePoolInstanceLoadBalancerBackendBackendHealthStatus {
        Ok = "OK",
        Warning = "WARNING",
        Critical = "CRITICAL",
        UnknownValue = "UNKNOWN",
    }
}
