// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The number of used and available GPUs of a capacity allocation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GpuAllocation {
    /// The number of used GPUs.
    pub used_gpus: i64,
    /// The number of available GPUs.
    pub available_gpus: i64,
}

model! {
    GpuAllocation {
        used_gpus = "usedGpus";
        available_gpus = "availableGpus";
    }
}
