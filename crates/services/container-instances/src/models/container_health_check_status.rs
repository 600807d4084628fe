// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a container health check.
    pub enum ContainerHealthCheckStatus {
        Healthy = "HEALTHY",
        Unhealthy = "UNHEALTHY",
        UnknownValue = "UNKNOWN",
    }
}
