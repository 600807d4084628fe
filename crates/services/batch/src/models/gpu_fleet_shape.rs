// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A GPU fleet shape.
    ///
    /// The field `type` selects the variant.
    pub enum GpuFleetShape by "type" {
        FixedGpuFleetShape(models::FixedGpuFleetShape) = "FIXED_GPU_FLEET_SHAPE",
            as_fixed_gpu_fleet_shape;
    }
}
