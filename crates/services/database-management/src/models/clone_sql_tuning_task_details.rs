// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL tuning task to clone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloneSqlTuningTaskDetails {
    /// The name of the task.
    pub task_name: String,
    /// The ID of the original task.
    pub original_task_id: i64,
    /// The description of the SQL tuning task.
    pub task_description: Option<String>,
    /// The details of the credential.
    pub credential_details: Option<models::SqlTuningTaskCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
}

model! {
    CloneSqlTuningTaskDetails {
        required {
            task_name = "taskName", with_task_name(String);
            original_task_id = "originalTaskId", with_original_task_id(i64);
        }
        optional {
            task_description = "taskDescription", with_task_description(String);
            credential_details = "credentialDetails",
                with_credential_details(models::SqlTuningTaskCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
