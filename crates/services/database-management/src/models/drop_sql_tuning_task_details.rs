// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL tuning task to drop.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DropSqlTuningTaskDetails {
    /// The ID of the task.
    pub task_id: i64,
    /// The details of the credential.
    pub credential_details: Option<models::SqlTuningTaskCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
}

model! {
    DropSqlTuningTaskDetails {
        required {
            task_id = "taskId", with_task_id(i64);
        }
        optional {
            credential_details = "credentialDetails",
                with_credential_details(models::SqlTuningTaskCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
