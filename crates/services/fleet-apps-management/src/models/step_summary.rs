// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StepSummary {
    /// The OCID of the task record.
    pub task_record_id: Option<String>,
    /// The name of the step.
    pub step_name: String,
    /// The sequence.
    pub sequence: Option<String>,
    /// The status.
    pub status: models::StepStatus,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// Whether this is a rollback task.
    pub is_rollback_task: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    StepSummary {
        task_record_id = "taskRecordId";
        step_name = "stepName";
        sequence = "sequence";
        status = "status";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        is_rollback_task = "isRollbackTask";
        description = "description";
        system_tags = "systemTags";
    }
}
