// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a pod shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PodShapeSummary {
    /// The name.
    pub name: String,
    /// The description of the processor.
    pub processor_description: Option<String>,
    /// The OCPU options of the shape.
    pub ocpu_options: Option<Vec<models::ShapeOcpuOptions>>,
    /// The memory options of the shape.
    pub memory_options: Option<Vec<models::ShapeMemoryOptions>>,
    /// The options for network bandwidth.
    pub network_bandwidth_options: Option<Vec<models::ShapeNetworkBandwidthOptions>>,
}

model! {
    PodShapeSummary {
        name = "name";
        processor_description = "processorDescription";
        ocpu_options = "ocpuOptions";
        memory_options = "memoryOptions";
        network_bandwidth_options = "networkBandwidthOptions";
    }
}
