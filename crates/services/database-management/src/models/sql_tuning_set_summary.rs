// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an SQL tuning set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningSetSummary {
    /// The name.
    pub name: String,
    /// The owner.
    pub owner: String,
    /// The description.
    pub description: Option<String>,
    /// The counts of SQL statements.
    pub statement_counts: Option<i64>,
    /// The ID of the resource.
    pub id: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_last_modified: Option<DateTime<Utc>>,
    /// The status.
    pub status: Option<models::SqlTuningSetStatus>,
    /// The name of the scheduler job.
    pub scheduled_job_name: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
}

model! {
    SqlTuningSetSummary {
        name = "name";
        owner = "owner";
        description = "description";
        statement_counts = "statementCounts";
        id = "id";
        time_created = "timeCreated";
        time_last_modified = "timeLastModified";
        status = "status";
        scheduled_job_name = "scheduledJobName";
        error_message = "errorMessage";
    }
}
