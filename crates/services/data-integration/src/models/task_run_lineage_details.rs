// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of task run lineage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskRunLineageDetails {
    /// The key of the object.
    pub key: Option<String>,
    /// The type of the object.
    pub model_type: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The name of the task.
    pub task_name: Option<String>,
    /// The type of the task.
    pub task_type: Option<String>,
    /// The key of the task.
    pub task_key: Option<String>,
    /// Whether the lineage of the task is generated.
    pub is_lineage_gen_completed: Option<bool>,
    /// The status of the execution of the task.
    pub task_execution_status: Option<models::TaskRunLineageTaskExecutionStatus>,
    /// The data flow.
    pub flow: Option<models::DataFlow>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
}

model! {
    TaskRunLineageDetails {
        key = "key";
        model_type = "modelType";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        name = "name";
        description = "description";
        object_version = "objectVersion";
        task_name = "taskName";
        task_type = "taskType";
        task_key = "taskKey";
        is_lineage_gen_completed = "isLineageGenCompleted";
        task_execution_status = "taskExecutionStatus";
        flow = "flow";
        metadata = "metadata";
    }
}
