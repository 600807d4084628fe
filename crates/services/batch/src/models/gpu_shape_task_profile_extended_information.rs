// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// GPU shape task profile extended information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GpuShapeTaskProfileExtendedInformation {
    /// The name of the shape.
    pub shape_name: String,
}

model! {
    GpuShapeTaskProfileExtendedInformation, "type" = "GPU_SHAPE_TASK_PROFILE_EXTENDED_INFORMATION" {
        shape_name = "shapeName";
    }
}
