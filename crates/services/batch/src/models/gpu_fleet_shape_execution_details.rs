// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a GPU fleet shape execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GpuFleetShapeExecutionDetails {
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// The number of OCPUs.
    pub ocpus: Option<i64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<i64>,
    /// The size of the disk in GB.
    pub disk_size_in_gbs: Option<i64>,
    /// The number of GPUs.
    pub gpus: Option<i64>,
}

model! {
    GpuFleetShapeExecutionDetails, "type" = "GPU_FLEET_SHAPE_EXECUTION_DETAILS" {
        shape_name = "shapeName";
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
        disk_size_in_gbs = "diskSizeInGBs";
        gpus = "gpus";
    }
}
