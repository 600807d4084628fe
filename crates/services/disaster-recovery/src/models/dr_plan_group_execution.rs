// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A DR plan group execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanGroupExecution {
    /// The ID of the group.
    pub group_id: String,
    /// The type.
    pub type_: models::DrPlanGroupExecutionType,
    /// The display name. Example: `DATABASE_SWITCHOVER`.
    pub display_name: String,
    /// The status.
    pub status: models::DrPlanGroupExecutionStatus,
    /// The details of the status.
    pub status_details: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The duration of the execution in seconds. Example: `120`.
    pub execution_duration_in_sec: Option<i64>,
    /// The step executions.
    pub step_executions: Vec<models::DrPlanStepExecution>,
}

model! {
    DrPlanGroupExecution {
        group_id = "groupId";
        type_ = "type";
        display_name = "displayName";
        status = "status";
        status_details = "statusDetails";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        execution_duration_in_sec = "executionDurationInSec";
        step_executions = "stepExecutions";
    }
}
