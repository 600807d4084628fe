// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A custom build runner shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomBuildRunnerShapeConfig {
    /// The number of OCPUs.
    pub ocpus: i64,
    /// The amount of memory in GB.
    pub memory_in_gbs: i64,
}

model! {
    CustomBuildRunnerShapeConfig, "buildRunnerType" = "CUSTOM" {
        required {
            ocpus = "ocpus", with_ocpus(i64);
            memory_in_gbs = "memoryInGBs", with_memory_in_gbs(i64);
        }
    }
}
