// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a capacity to compute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeCapacityDetails {
    /// The total cores.
    pub total_cores: Option<i64>,
    /// The allocated cores.
    pub allocated_cores: Option<i64>,
    /// The reserved cores.
    pub reserved_cores: Option<i64>,
    /// The available cores.
    pub available_cores: Option<i64>,
    /// The total amount of memory in GB.
    pub total_memory_in_gbs: Option<i64>,
    /// The used memory, in gigabytes.
    pub used_memory_in_gbs: Option<i64>,
    /// The reserved memory, in gigabytes.
    pub reserved_memory_in_gbs: Option<i64>,
    /// The available memory, in GB.
    pub available_memory_in_gbs: Option<i64>,
}

model! {
    ComputeCapacityDetails {
        total_cores = "totalCores";
        allocated_cores = "allocatedCores";
        reserved_cores = "reservedCores";
        available_cores = "availableCores";
        total_memory_in_gbs = "totalMemoryInGBs";
        used_memory_in_gbs = "usedMemoryInGBs";
        reserved_memory_in_gbs = "reservedMemoryInGBs";
        available_memory_in_gbs = "availableMemoryInGBs";
    }
}
