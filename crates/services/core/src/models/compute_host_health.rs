// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the health of a compute host.
    pub enum ComputeHostHealth {
        Healthy = "HEALTHY",
        Unhealthy = "UNHEALTHY",
    }
}
