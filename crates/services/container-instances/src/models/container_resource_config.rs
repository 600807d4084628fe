// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A container resource configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerResourceConfig {
    /// The vCPUs limit.
    pub vcpus_limit: Option<f64>,
    /// The maximum memory for the process of the container, in GB.
    pub memory_limit_in_gbs: Option<f64>,
}

model! {
    ContainerResourceConfig {
        vcpus_limit = "vcpusLimit";
        memory_limit_in_gbs = "memoryLimitInGBs";
    }
}
