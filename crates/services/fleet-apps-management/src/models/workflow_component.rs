// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A workflow component.
    ///
    /// The field `type` selects the variant.
    pub enum WorkflowComponent by "type" {
        ParallelTaskGroup(models::WorkflowGroupComponent) = "PARALLEL_TASK_GROUP",
            as_parallel_task_group;
        Task(models::WorkflowTaskComponent) = "TASK", as_task;
    }
}
