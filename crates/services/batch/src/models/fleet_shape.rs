// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A fleet shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetShape {
    /// The name of the shape.
    pub shape_name: String,
    /// The number of OCPUs.
    pub ocpus: i64,
    /// The amount of memory in GB.
    pub memory_in_gbs: i64,
    /// The size of the disk in GB.
    pub disk_size_in_gbs: Option<i64>,
}

model! {
    FleetShape {
        required {
            shape_name = "shapeName", with_shape_name(String);
            ocpus = "ocpus", with_ocpus(i64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(i64);
        }
        optional {
            disk_size_in_gbs = "diskSizeInGBs", with_disk_size_in_gbs(i64);
        }
    }
}
