// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A container instance shape configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerInstanceShapeConfig {
    /// The number of OCPUs.
    pub ocpus: f64,
    /// The amount of memory in GB.
    pub memory_in_gbs: f64,
    /// The description of the processor.
    pub processor_description: String,
    /// The network bandwidth in Gbps.
    pub networking_bandwidth_in_gbps: f64,
}

model! {
    ContainerInstanceShapeConfig {
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
        processor_description = "processorDescription";
        networking_bandwidth_in_gbps = "networkingBandwidthInGbps";
    }
}
