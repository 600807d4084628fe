// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of GPU shape task profile extended information to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGpuShapeTaskProfileExtendedInformationDetails {
    /// The name of the shape.
    pub shape_name: String,
}

model! {
    CreateGpuShapeTaskProfileExtendedInformationDetails, "type" = "GPU_SHAPE_TASK_PROFILE_EXTENDED_INFORMATION" {
        required {
            shape_name = "shapeName", with_shape_name(String);
        }
    }
}
