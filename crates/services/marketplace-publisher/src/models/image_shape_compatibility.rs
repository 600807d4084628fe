// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An image shape compatibility.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageShapeCompatibility {
    /// The shape.
    pub shape: String,
    /// The constraints on the amount of memory.
    pub memory_constraints: Option<models::ImageMemoryConstraints>,
    /// The constraints on the number of OCPUs.
    pub ocpu_constraints: Option<models::ImageOcpuConstraints>,
}

model! {
    ImageShapeCompatibility {
        required {
            shape = "shape", with_shape(String);
        }
        optional {
            memory_constraints = "memoryConstraints",
                with_memory_constraints(models::ImageMemoryConstraints);
            ocpu_constraints = "ocpuConstraints",
                with_ocpu_constraints(models::ImageOcpuConstraints);
        }
    }
}
