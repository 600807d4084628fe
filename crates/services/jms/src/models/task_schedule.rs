// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A task schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskSchedule {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the fleet.
    pub fleet_id: String,
    /// The name.
    pub name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::TaskScheduleLifecycleState,
    /// The ID of the creator.
    pub created_by: String,
    /// The recurrence of the scheduled executions.
    pub execution_recurrences: String,
    /// The details of the task.
    pub task_details: models::TaskDetails,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last run.
    pub time_last_run: Option<DateTime<Utc>>,
    /// The time of the next run.
    pub time_next_run: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_last_updated: DateTime<Utc>,
}

model! {
    TaskSchedule {
        id = "id";
        fleet_id = "fleetId";
        name = "name";
        lifecycle_state = "lifecycleState";
        created_by = "createdBy";
        execution_recurrences = "executionRecurrences";
        task_details = "taskDetails";
        time_created = "timeCreated";
        time_last_run = "timeLastRun";
        time_next_run = "timeNextRun";
        time_last_updated = "timeLastUpdated";
    }
}
