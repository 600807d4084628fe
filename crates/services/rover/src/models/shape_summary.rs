// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The summary of a shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeSummary {
    /// A short description of the GPUs.
    pub gpu_description: Option<String>,
    /// The number of GPUs.
    pub gpus: Option<i64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<f64>,
    /// The network bandwidth in Gbps.
    pub networking_bandwidth_in_gbps: Option<f64>,
    /// The number of OCPUs.
    pub ocpus: Option<i64>,
    /// The description of the processor.
    pub processor_description: Option<String>,
    /// The shape.
    pub shape: String,
    /// The USB controller description.
    pub usb_controller_description: Option<String>,
    /// The number of USB controllers.
    pub number_of_usb_controllers: Option<i64>,
    /// The tags.
    pub tags: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ShapeSummary {
        gpu_description = "gpuDescription";
        gpus = "gpus";
        memory_in_gbs = "memoryInGBs";
        networking_bandwidth_in_gbps = "networkingBandwidthInGbps";
        ocpus = "ocpus";
        processor_description = "processorDescription";
        shape = "shape";
        usb_controller_description = "usbControllerDescription";
        number_of_usb_controllers = "numberOfUsbControllers";
        tags = "tags";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
