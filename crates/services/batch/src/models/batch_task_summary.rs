// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a batch task.
    ///
    /// The field `type` selects the variant.
    pub enum BatchTaskSummary by "type" {
        Compute(models::ComputeTaskSummary) = "COMPUTE", as_compute;
        Group(models::GroupTaskSummary) = "GROUP", as_group;
    }
    shared {
        /// The ID of the resource.
        id = "id", str, in Compute Group;
        /// The OCID of the job.
        job_id = "jobId", str, in Compute Group;
        /// The name.
        name = "name", str, in Compute Group;
        /// The name of the task with the names of its parent groups, separated by dots.
        hierarchical_name = "hierarchicalName", str, in Compute Group;
        /// The hierarchical name of the group task. Absent for top-level tasks.
        group_task_name = "groupTaskName", str, in Compute Group;
        /// The description.
        description = "description", str, in Compute Group;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::BatchTaskLifecycleState, in Compute Group;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in Compute Group;
    }
}
