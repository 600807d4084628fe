// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The GPUs of a compute shape in a capacity reservation that dedicated AI clusters can use.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocatableGpuSummary {
    /// The compute shape of the GPUs, such as `BM.GPU.A10.4`.
    pub compute_shape: String,
    /// The total number of available GPU units of this shape.
    pub total_available_gpu_units: i64,
    /// The total number of used GPU units of this shape.
    pub total_used_gpu_units: i64,
    /// The largest contiguous block of GPU units available on a single host. Includes reserved
    /// hosts that are not provisioned yet.
    pub max_allocatable_gpu_units: i64,
    /// The capacity allocations that the GPUs belong to.
    pub gpu_allocations: Vec<models::GpuAllocation>,
}

model! {
    AllocatableGpuSummary {
        compute_shape = "computeShape";
        total_available_gpu_units = "totalAvailableGpuUnits";
        total_used_gpu_units = "totalUsedGpuUnits";
        max_allocatable_gpu_units = "maxAllocatableGpuUnits";
        gpu_allocations = "gpuAllocations";
    }
}
