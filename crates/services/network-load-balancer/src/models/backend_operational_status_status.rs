// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a backend operational status.
    pub enum BackendOperationalStatusStatus {
        Active = "ACTIVE",
        Standby = "STANDBY",
        UnknownValue = "UNKNOWN",
    }
}
