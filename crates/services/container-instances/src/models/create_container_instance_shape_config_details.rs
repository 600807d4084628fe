// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a container instance shape configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerInstanceShapeConfigDetails {
    /// The number of OCPUs.
    pub ocpus: f64,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<f64>,
}

model! {
    CreateContainerInstanceShapeConfigDetails {
        required {
            ocpus = "ocpus", with_ocpus(f64);
        }
        optional {
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(f64);
        }
    }
}
