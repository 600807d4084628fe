// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a scheduled task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledTaskSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The type of the task.
    pub task_type: models::ScheduledTaskTaskType,
    /// The target service.
    pub target_service: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ScheduledTaskLifecycleState,
    /// The status of the task.
    pub task_status: Option<models::ScheduledTaskTaskStatus>,
    /// The reason why the task is paused.
    pub pause_reason: Option<models::ScheduledTaskPauseReason>,
    /// The OCID of the work request.
    pub work_request_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The status of the latest execution of the task.
    pub last_execution_status: Option<models::ScheduledTaskLastExecutionStatus>,
    /// The time of the last execution.
    pub time_last_executed: Option<DateTime<Utc>>,
    /// The type of the schedule.
    pub schedule_type: Option<models::ScheduledTaskScheduleType>,
}

model! {
    ScheduledTaskSummary {
        id = "id";
        task_type = "taskType";
        target_service = "targetService";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        task_status = "taskStatus";
        pause_reason = "pauseReason";
        work_request_id = "workRequestId";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        last_execution_status = "lastExecutionStatus";
        time_last_executed = "timeLastExecuted";
        schedule_type = "scheduleType";
    }
}
