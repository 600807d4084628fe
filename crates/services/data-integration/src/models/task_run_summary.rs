// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The summary of a task run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskRunSummary {
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
    /// The status.
    pub status: Option<models::TaskRunStatus>,
    /// The start time in milliseconds.
    pub start_time_millis: Option<i64>,
    /// The end time in milliseconds.
    pub end_time_millis: Option<i64>,
    /// The time of the last update.
    pub last_updated: Option<i64>,
    /// The number of records written.
    pub records_written: Option<i64>,
    /// The number of bytes processed.
    pub bytes_processed: Option<i64>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The type of the task.
    pub task_type: Option<models::TaskRunTaskType>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The ID of the task run to rerun.
    pub ref_task_run_id: Option<String>,
    /// The type of the rerun.
    pub re_run_type: Option<models::TaskRunReRunType>,
    /// The ID of the step.
    pub step_id: Option<String>,
    /// The inputs.
    pub inputs: Option<BTreeMap<String, models::ParameterValue>>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
}

model! {
    TaskRunSummary {
        key = "key";
        model_type = "modelType";
        model_version = "modelVersion";
        parent_ref = "parentRef";
        name = "name";
        description = "description";
        object_version = "objectVersion";
        status = "status";
        start_time_millis = "startTimeMillis";
        end_time_millis = "endTimeMillis";
        last_updated = "lastUpdated";
        records_written = "recordsWritten";
        bytes_processed = "bytesProcessed";
        object_status = "objectStatus";
        task_type = "taskType";
        identifier = "identifier";
        ref_task_run_id = "refTaskRunId";
        re_run_type = "reRunType";
        step_id = "stepId";
        inputs = "inputs";
        metadata = "metadata";
    }
}
