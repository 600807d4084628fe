// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an image shape compatibility.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageShapeCompatibilitySummary {
    /// The OCID of the image.
    pub image_id: String,
    /// The shape.
    pub shape: String,
    /// The constraints on the amount of memory.
    pub memory_constraints: Option<models::ImageMemoryConstraints>,
    /// The constraints on the number of OCPUs.
    pub ocpu_constraints: Option<models::ImageOcpuConstraints>,
}

model! {
    ImageShapeCompatibilitySummary {
        image_id = "imageId";
        shape = "shape";
        memory_constraints = "memoryConstraints";
        ocpu_constraints = "ocpuConstraints";
    }
}
