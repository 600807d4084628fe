// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a batch task execution.
    ///
    /// The field `type` selects the variant.
    pub enum BatchTaskExecutionDetails by "type" {
        ComputeTaskExecutionDetails(models::ComputeTaskExecutionDetails)
            = "COMPUTE_TASK_EXECUTION_DETAILS", as_compute_task_execution_details;
    }
}
