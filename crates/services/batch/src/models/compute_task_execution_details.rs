// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a task execution to compute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeTaskExecutionDetails {
    /// The ID of the execution.
    pub execution_id: Option<String>,
    /// The time when the task began to wait for its dependencies.
    pub time_transitioned_to_waiting_dependencies: Option<DateTime<Utc>>,
    /// The time when the transitioned to waiting was queued.
    pub time_transitioned_to_waiting_queued: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The completion time.
    pub time_completed: Option<DateTime<Utc>>,
    /// The fleet shape.
    pub fleet_shape: Option<models::FleetShapeExecutionDetails>,
    /// The completion lifecycle state.
    pub completion_lifecycle_state: Option<models::ComputeTaskExecutionCompletionLifecycleState>,
    /// The errors.
    pub errors: Option<Vec<String>>,
}

model! {
    ComputeTaskExecutionDetails, "type" = "COMPUTE_TASK_EXECUTION_DETAILS" {
        execution_id = "executionId";
        time_transitioned_to_waiting_dependencies = "timeTransitionedToWaitingDependencies";
        time_transitioned_to_waiting_queued = "timeTransitionedToWaitingQueued";
        time_started = "timeStarted";
        time_completed = "timeCompleted";
        fleet_shape = "fleetShape";
        completion_lifecycle_state = "completionLifecycleState";
        errors = "errors";
    }
}
