// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a container instance shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerInstanceShapeSummary {
    /// The name.
    pub name: String,
    /// The description of the processor.
    pub processor_description: String,
    /// The OCPU options of the shape.
    pub ocpu_options: Option<models::ShapeOcpuOptions>,
    /// The memory options of the shape.
    pub memory_options: Option<models::ShapeMemoryOptions>,
    /// The options for the network bandwidth of the shape.
    pub networking_bandwidth_options: Option<models::ShapeNetworkingBandwidthOptions>,
}

model! {
    ContainerInstanceShapeSummary {
        name = "name";
        processor_description = "processorDescription";
        ocpu_options = "ocpuOptions";
        memory_options = "memoryOptions";
        networking_bandwidth_options = "networkingBandwidthOptions";
    }
}
