// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeSummary {
    /// The name.
    pub name: String,
    /// The number of CPU cores.
    pub cpu_core_count: i64,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: i64,
    /// The service features that the shape supports.
    pub is_supported_for: Option<Vec<models::ShapeIsSupportedFor>>,
}

model! {
    ShapeSummary {
        name = "name";
        cpu_core_count = "cpuCoreCount";
        memory_size_in_gbs = "memorySizeInGBs";
        is_supported_for = "isSupportedFor";
    }
}
