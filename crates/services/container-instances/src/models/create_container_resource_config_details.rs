// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a container resource configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerResourceConfigDetails {
    /// The vCPUs limit.
    pub vcpus_limit: Option<f64>,
    /// The maximum memory for the process of the container, in GB.
    pub memory_limit_in_gbs: Option<f64>,
}

model! {
    CreateContainerResourceConfigDetails {
        optional {
            vcpus_limit = "vcpusLimit", with_vcpus_limit(f64);
            memory_limit_in_gbs = "memoryLimitInGBs", with_memory_limit_in_gbs(f64);
        }
    }
}
