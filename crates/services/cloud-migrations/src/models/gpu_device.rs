// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A GPU device.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GpuDevice {
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The number of cores.
    pub cores_count: Option<i64>,
    /// The amount of memory in MB.
    pub memory_in_mbs: Option<i64>,
    /// The manufacturer of the hardware.
    pub manufacturer: Option<String>,
}

model! {
    GpuDevice {
        name = "name";
        description = "description";
        cores_count = "coresCount";
        memory_in_mbs = "memoryInMBs";
        manufacturer = "manufacturer";
    }
}
