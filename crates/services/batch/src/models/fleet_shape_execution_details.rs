// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a fleet shape execution.
    ///
    /// The field `type` selects the variant.
    pub enum FleetShapeExecutionDetails by "type" {
        CpuFleetShapeExecutionDetails(models::CpuFleetShapeExecutionDetails)
            = "CPU_FLEET_SHAPE_EXECUTION_DETAILS", as_cpu_fleet_shape_execution_details;
        GpuFleetShapeExecutionDetails(models::GpuFleetShapeExecutionDetails)
            = "GPU_FLEET_SHAPE_EXECUTION_DETAILS", as_gpu_fleet_shape_execution_details;
    }
}
