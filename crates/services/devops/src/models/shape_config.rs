// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeConfig {
    /// The number of OCPUs.
    pub ocpus: f64,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<f64>,
}

model! {
    ShapeConfig {
        required {
            ocpus = "ocpus", with_ocpus(f64);
        }
        optional {
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(f64);
        }
    }
}
