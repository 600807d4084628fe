// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A shape available for model deployments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDeploymentShapeSummary {
    /// The name of the shape, such as `VM.Standard.E4.Flex`.
    pub name: String,
    /// The number of cores of the shape.
    pub core_count: i64,
    /// The amount of memory in gigabytes.
    pub memory_in_gbs: i64,
    /// The processor family of the shape, such as `AMD_ROME` or `NVIDIA_GPU`.
    pub shape_series: models::ModelDeploymentShapeShapeSeries,
}

model! {
    ModelDeploymentShapeSummary {
        name = "name";
        core_count = "coreCount";
        memory_in_gbs = "memoryInGBs";
        shape_series = "shapeSeries";
    }
}
