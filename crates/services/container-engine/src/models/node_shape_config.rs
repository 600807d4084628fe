// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A node shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeShapeConfig {
    /// The number of OCPUs.
    pub ocpus: Option<f64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<f64>,
}

model! {
    NodeShapeConfig {
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
    }
}
