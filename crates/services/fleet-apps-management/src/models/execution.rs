// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Execution {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the task record.
    pub task_record_id: Option<String>,
    /// The name of the step.
    pub step_name: Option<String>,
    /// The reference of the process, returned by the client that executes it.
    pub process_reference_id: Option<String>,
    /// The sequence.
    pub sequence: Option<String>,
    /// The subjects.
    pub subjects: Option<Vec<String>>,
    /// The status.
    pub status: models::ExecutionStatus,
    /// The outcome.
    pub outcome: Option<models::Outcome>,
    /// The ID of the target.
    pub target_id: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// Whether this is a rollback task.
    pub is_rollback_task: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// Whether the task has no retries left.
    pub is_retry_exceeded: Option<bool>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Execution {
        id = "id";
        task_record_id = "taskRecordId";
        step_name = "stepName";
        process_reference_id = "processReferenceId";
        sequence = "sequence";
        subjects = "subjects";
        status = "status";
        outcome = "outcome";
        target_id = "targetId";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        is_rollback_task = "isRollbackTask";
        description = "description";
        resource_id = "resourceId";
        is_retry_exceeded = "isRetryExceeded";
        system_tags = "systemTags";
    }
}
