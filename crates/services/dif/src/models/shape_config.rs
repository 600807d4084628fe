// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeConfig {
    /// The amount of memory in GB.
    pub memory_in_gbs: i64,
    /// The number of OCPUs.
    pub ocpus: i64,
}

model! {
    ShapeConfig {
        required {
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(i64);
            ocpus = "ocpus", with_ocpus(i64);
        }
    }
}
