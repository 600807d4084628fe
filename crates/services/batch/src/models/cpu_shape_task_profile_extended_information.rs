// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// CPU shape task profile extended information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuShapeTaskProfileExtendedInformation {
    /// The name of the shape.
    pub shape_name: String,
}

model! {
    CpuShapeTaskProfileExtendedInformation, "type" = "CPU_SHAPE_TASK_PROFILE_EXTENDED_INFORMATION" {
        shape_name = "shapeName";
    }
}
