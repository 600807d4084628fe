// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of an SQL tuning task to start.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartSqlTuningTaskDetails {
    /// The name of the task.
    pub task_name: String,
    /// The description of the SQL tuning task.
    pub task_description: Option<String>,
    /// The details of the credential.
    pub credential_details: Option<models::SqlTuningTaskCredentialDetails>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
    /// The total time limit, in minutes.
    pub total_time_limit_in_minutes: i64,
    /// The scope.
    pub scope: models::StartSqlTuningTaskScope,
    /// The statement time limit, in minutes.
    pub statement_time_limit_in_minutes: Option<i64>,
    /// The SQL tuning set.
    pub sql_tuning_set: Option<models::SqlTuningSetInput>,
    /// The details of the SQL statement.
    pub sql_details: Option<Vec<models::SqlTuningTaskSqlDetail>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
}

model! {
    StartSqlTuningTaskDetails {
        required {
            task_name = "taskName", with_task_name(String);
            total_time_limit_in_minutes = "totalTimeLimitInMinutes",
                with_total_time_limit_in_minutes(i64);
            scope = "scope", with_scope(models::StartSqlTuningTaskScope);
        }
        optional {
            task_description = "taskDescription", with_task_description(String);
            credential_details = "credentialDetails",
                with_credential_details(models::SqlTuningTaskCredentialDetails);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
            statement_time_limit_in_minutes = "statementTimeLimitInMinutes",
                with_statement_time_limit_in_minutes(i64);
            sql_tuning_set = "sqlTuningSet", with_sql_tuning_set(models::SqlTuningSetInput);
            sql_details = "sqlDetails", with_sql_details([models::SqlTuningTaskSqlDetail]);
            time_started = "timeStarted", with_time_started(DateTime<Utc>);
            time_ended = "timeEnded", with_time_ended(DateTime<Utc>);
        }
    }
}
