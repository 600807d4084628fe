// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the fabric health of a compute GPU memory fabric.
    pub enum ComputeGpuMemoryFabricFabricHealth {
        Healthy = "HEALTHY",
        Unhealthy = "UNHEALTHY",
    }
}
