// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A standard task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardTask {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the task.
    pub task_type: models::ScheduledTaskTaskType,
    /// The schedules.
    pub schedules: Vec<models::Schedule>,
    /// The action.
    pub action: models::Action,
    /// The status of the task.
    pub task_status: Option<models::ScheduledTaskTaskStatus>,
    /// The reason why the task is paused.
    pub pause_reason: Option<models::ScheduledTaskPauseReason>,
    /// The OCID of the work request.
    pub work_request_id: Option<String>,
    /// The number of occurrences.
    pub num_occurrences: Option<i64>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The time of the next execution.
    pub time_of_next_execution: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ScheduledTaskLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The status of the latest execution of the task.
    pub last_execution_status: Option<models::StandardTaskLastExecutionStatus>,
    /// The time of the last execution.
    pub time_last_executed: Option<DateTime<Utc>>,
}

model! {
    StandardTask, "kind" = "STANDARD" {
        id = "id";
        display_name = "displayName";
        description = "description";
        task_type = "taskType";
        schedules = "schedules";
        action = "action";
        task_status = "taskStatus";
        pause_reason = "pauseReason";
        work_request_id = "workRequestId";
        num_occurrences = "numOccurrences";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_of_next_execution = "timeOfNextExecution";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        last_execution_status = "lastExecutionStatus";
        time_last_executed = "timeLastExecuted";
    }
}
