// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a supported shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedShapeSummary {
    /// The shape. Example: `VM.Standard.E4.Flex`.
    pub shape: String,
    /// Whether the shape is flexible, or flexible shapes are supported.
    pub is_flexible: bool,
    /// The OCPU options of the shape.
    pub ocpu_options: Option<models::ShapeOcpuOptions>,
    /// The memory options of the shape.
    pub memory_options: Option<models::ShapeMemoryOptions>,
}

model! {
    SupportedShapeSummary {
        shape = "shape";
        is_flexible = "isFlexible";
        ocpu_options = "ocpuOptions";
        memory_options = "memoryOptions";
    }
}
