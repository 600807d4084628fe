// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An actual build runner shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActualBuildRunnerShapeConfig {
    /// The number of OCPUs.
    pub ocpus: f64,
    /// The amount of memory in GB.
    pub memory_in_gbs: f64,
}

model! {
    ActualBuildRunnerShapeConfig {
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
    }
}
