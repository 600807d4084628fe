// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// SQL tuning advisor task summary report task information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskSummaryReportTaskInfo {
    /// The ID of the resource.
    pub id: i64,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The owner.
    pub owner: String,
    /// The status.
    pub status: Option<models::SqlTuningAdvisorTaskSummaryReportTaskInfoStatus>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: DateTime<Utc>,
    /// The running time. In seconds.
    pub running_time: Option<i64>,
}

model! {
    SqlTuningAdvisorTaskSummaryReportTaskInfo {
        id = "id";
        name = "name";
        description = "description";
        owner = "owner";
        status = "status";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        running_time = "runningTime";
    }
}
