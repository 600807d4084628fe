// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a GPU fleet shape to create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateGpuFleetShapeDetails by "type", sent {
        FixedGpuFleetShape(models::CreateFixedGpuFleetShapeDetails) = "FIXED_GPU_FLEET_SHAPE",
            as_fixed_gpu_fleet_shape;
    }
}
