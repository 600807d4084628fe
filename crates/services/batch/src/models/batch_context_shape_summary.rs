// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a batch context shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchContextShapeSummary {
    /// The name.
    pub name: String,
    /// The memory options of the shape.
    pub memory_options: Option<models::ShapeMemoryOptions>,
    /// The options for the network bandwidth of the shape.
    pub networking_bandwidth_options: Option<models::ShapeNetworkingBandwidthOptions>,
    /// The OCPU options of the shape.
    pub ocpu_options: Option<models::ShapeOcpuOptions>,
    /// The description of the processor.
    pub processor_description: String,
}

model! {
    BatchContextShapeSummary {
        name = "name";
        memory_options = "memoryOptions";
        networking_bandwidth_options = "networkingBandwidthOptions";
        ocpu_options = "ocpuOptions";
        processor_description = "processorDescription";
    }
}
