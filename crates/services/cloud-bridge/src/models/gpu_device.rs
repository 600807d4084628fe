// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

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
        optional {
            name = "name", with_name(String);
            description = "description", with_description(String);
            cores_count = "coresCount", with_cores_count(i64);
            memory_in_mbs = "memoryInMBs", with_memory_in_mbs(i64);
            manufacturer = "manufacturer", with_manufacturer(String);
        }
    }
}
