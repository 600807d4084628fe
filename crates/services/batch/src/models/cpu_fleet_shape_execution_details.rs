// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a CPU fleet shape execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuFleetShapeExecutionDetails {
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// The number of OCPUs.
    pub ocpus: Option<i64>,
    /// The amount of memory in GB.
    pub memory_in_gbs: Option<i64>,
    /// The size of the disk in GB.
    pub disk_size_in_gbs: Option<i64>,
}

model! {
    CpuFleetShapeExecutionDetails, "type" = "CPU_FLEET_SHAPE_EXECUTION_DETAILS" {
        shape_name = "shapeName";
        ocpus = "ocpus";
        memory_in_gbs = "memoryInGBs";
        disk_size_in_gbs = "diskSizeInGBs";
    }
}
