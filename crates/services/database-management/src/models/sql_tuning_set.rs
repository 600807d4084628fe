// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An SQL tuning set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningSet {
    /// The ID of the resource.
    pub id: Option<i64>,
    /// The owner.
    pub owner: String,
    /// The name.
    pub name: String,
    /// The number of statements.
    pub statement_count: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The description.
    pub description: Option<String>,
    /// The time of the last modification.
    pub time_last_modified: Option<DateTime<Utc>>,
    /// The status.
    pub status: Option<models::SqlTuningSetStatus>,
    /// The name of the scheduler job.
    pub scheduled_job_name: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
    /// The all SQL statements fetched.
    pub all_sql_statements_fetched: Option<models::SqlTuningSetAllSqlStatementsFetched>,
    /// The SQL list.
    pub sql_list: Option<Vec<models::SqlInSqlTuningSet>>,
}

model! {
    SqlTuningSet {
        id = "id";
        owner = "owner";
        name = "name";
        statement_count = "statementCount";
        time_created = "timeCreated";
        description = "description";
        time_last_modified = "timeLastModified";
        status = "status";
        scheduled_job_name = "scheduledJobName";
        error_message = "errorMessage";
        all_sql_statements_fetched = "allSqlStatementsFetched";
        sql_list = "sqlList";
    }
}
