// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of backend set health.
    pub enum BackendSetHealthStatus {
        Ok = "OK",
        Warning = "WARNING",
        Critical = "CRITICAL",
        UnknownValue = "UNKNOWN",
    }
}
