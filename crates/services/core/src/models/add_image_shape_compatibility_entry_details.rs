// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an image shape compatibility entry to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddImageShapeCompatibilityEntryDetails {
    /// The constraints on the amount of memory.
    pub memory_constraints: Option<models::ImageMemoryConstraints>,
    /// The constraints on the number of OCPUs.
    pub ocpu_constraints: Option<models::ImageOcpuConstraints>,
}

model! {
    AddImageShapeCompatibilityEntryDetails {
        optional {
            memory_constraints = "memoryConstraints",
                with_memory_constraints(models::ImageMemoryConstraints);
            ocpu_constraints = "ocpuConstraints",
                with_ocpu_constraints(models::ImageOcpuConstraints);
        }
    }
}
