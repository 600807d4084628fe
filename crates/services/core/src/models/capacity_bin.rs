// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A capacity bin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CapacityBin {
    /// The zero-based index of the capacity bucket.
    pub capacity_index: i64,
    /// The total number of OCPUs.
    pub total_ocpus: f64,
    /// The number of remaining OCPUs.
    pub remaining_ocpus: f64,
    /// The total amount of memory in GB.
    pub total_memory_in_gbs: f64,
    /// The remaining memory, in GB.
    pub remaining_memory_in_gbs: f64,
    /// The total size of the local volumes in the capacity bucket, in GB.
    pub total_local_volume_in_gbs: Option<f64>,
    /// The remaining local volume, in GB.
    pub remaining_local_volume_in_gbs: Option<f64>,
    /// The shapes supported in each capacity bucket.
    pub supported_shapes: Vec<String>,
}

model! {
    CapacityBin {
        capacity_index = "capacityIndex";
        total_ocpus = "totalOcpus";
        remaining_ocpus = "remainingOcpus";
        total_memory_in_gbs = "totalMemoryInGBs";
        remaining_memory_in_gbs = "remainingMemoryInGBs";
        total_local_volume_in_gbs = "totalLocalVolumeInGBs";
        remaining_local_volume_in_gbs = "remainingLocalVolumeInGBs";
        supported_shapes = "supportedShapes";
    }
}
