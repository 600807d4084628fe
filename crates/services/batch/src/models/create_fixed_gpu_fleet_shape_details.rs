// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a fixed GPU fleet shape to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFixedGpuFleetShapeDetails {
    /// The name of the shape.
    pub shape_name: String,
    /// The size of the disk in GB.
    pub disk_size_in_gbs: Option<i64>,
}

model! {
    CreateFixedGpuFleetShapeDetails, "type" = "FIXED_GPU_FLEET_SHAPE" {
        required {
            shape_name = "shapeName", with_shape_name(String);
        }
        optional {
            disk_size_in_gbs = "diskSizeInGBs", with_disk_size_in_gbs(i64);
        }
    }
}
