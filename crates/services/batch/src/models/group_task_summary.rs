// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a group task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupTaskSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the job.
    pub job_id: String,
    /// The name.
    pub name: String,
    /// The name of the task with the names of its parent groups, separated by dots.
    pub hierarchical_name: Option<String>,
    /// The hierarchical name of the group task. Absent for top-level tasks.
    pub group_task_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::BatchTaskLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The number of tasks.
    pub task_count: Option<i64>,
}

model! {
    GroupTaskSummary, "type" = "GROUP" {
        id = "id";
        job_id = "jobId";
        name = "name";
        hierarchical_name = "hierarchicalName";
        group_task_name = "groupTaskName";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        task_count = "taskCount";
    }
}
