// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The shape. Example: `VM.Standard.E4.Flex`.
    pub shape: String,
    /// Whether the shape is flexible, or flexible shapes are supported.
    pub is_flexible: Option<bool>,
    /// The number of OCPUs.
    pub ocpu_count: i64,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: i64,
    /// The shape OCPU options.
    pub shape_ocpu_options: Option<models::ShapeOcpuOptions>,
    /// The shape memory options.
    pub shape_memory_options: Option<models::ShapeMemoryOptions>,
}

model! {
    ShapeSummary {
        id = "id";
        shape = "shape";
        is_flexible = "isFlexible";
        ocpu_count = "ocpuCount";
        memory_size_in_gbs = "memorySizeInGBs";
        shape_ocpu_options = "shapeOcpuOptions";
        shape_memory_options = "shapeMemoryOptions";
    }
}
