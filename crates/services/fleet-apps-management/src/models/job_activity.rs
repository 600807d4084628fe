// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A job activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobActivity {
    /// The ID of the resource.
    pub id: String,
    /// The status.
    pub status: models::JobActivityStatus,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The OCID of the runbook.
    pub runbook_id: Option<String>,
    /// The name of the runbook version.
    pub runbook_version_name: Option<String>,
    /// The name of the runbook.
    pub runbook_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The resource level executions.
    pub resource_level_executions: Option<Vec<models::EntityExecutionDetails>>,
}

model! {
    JobActivity {
        id = "id";
        status = "status";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        runbook_id = "runbookId";
        runbook_version_name = "runbookVersionName";
        runbook_name = "runbookName";
        description = "description";
        resource_level_executions = "resourceLevelExecutions";
    }
}
