// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `computeGpuMemoryFabricHealth` in `ListComputeGpuMemoryFabrics`.
    pub enum ListComputeGpuMemoryFabricsComputeGpuMemoryFabricHealth {
        Healthy = "HEALTHY",
        Unhealthy = "UNHEALTHY",
    }
}
