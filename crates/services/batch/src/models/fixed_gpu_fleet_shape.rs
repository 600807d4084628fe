// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A fixed GPU fleet shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedGpuFleetShape {
    /// The name of the shape.
    pub shape_name: String,
    /// The size of the disk in GB.
    pub disk_size_in_gbs: Option<i64>,
}

model! {
    FixedGpuFleetShape, "type" = "FIXED_GPU_FLEET_SHAPE" {
        shape_name = "shapeName";
        disk_size_in_gbs = "diskSizeInGBs";
    }
}
