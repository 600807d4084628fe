// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A DR plan step execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanStepExecution {
    /// The ID of the step.
    pub step_id: String,
    /// The type.
    pub type_: models::DrPlanStepExecutionType,
    /// The ID of the group.
    pub group_id: String,
    /// The display name. Example: `DATABASE_SWITCHOVER`.
    pub display_name: String,
    /// The display name of the type. Example: `Database Switchover`.
    pub type_display_name: String,
    /// The location of the logs.
    pub log_location: models::ObjectStorageLogLocation,
    /// The status.
    pub status: models::DrPlanStepExecutionStatus,
    /// The details of the status.
    pub status_details: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The duration of the execution in seconds. Example: `35`.
    pub execution_duration_in_sec: Option<i64>,
}

model! {
    DrPlanStepExecution {
        step_id = "stepId";
        type_ = "type";
        group_id = "groupId";
        display_name = "displayName";
        type_display_name = "typeDisplayName";
        log_location = "logLocation";
        status = "status";
        status_details = "statusDetails";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        execution_duration_in_sec = "executionDurationInSec";
    }
}
