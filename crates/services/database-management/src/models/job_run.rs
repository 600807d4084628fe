// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A job run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRun {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the job.
    pub job_id: String,
    /// The name of the job.
    pub job_name: String,
    /// The OCID of the managed database group.
    pub managed_database_group_id: Option<String>,
    /// The OCID of the managed database.
    pub managed_database_id: Option<String>,
    /// The status of the job run.
    pub run_status: models::JobRunRunStatus,
    /// The time of the submission.
    pub time_submitted: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    JobRun {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        job_id = "jobId";
        job_name = "jobName";
        managed_database_group_id = "managedDatabaseGroupId";
        managed_database_id = "managedDatabaseId";
        run_status = "runStatus";
        time_submitted = "timeSubmitted";
        time_updated = "timeUpdated";
    }
}
