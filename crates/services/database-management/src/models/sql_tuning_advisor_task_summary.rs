// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an SQL tuning advisor task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTuningAdvisorTaskSummary {
    /// The ID of the SQL tuning task. It is not an OCID.
    pub sql_tuning_advisor_task_id: i64,
    /// The ID of the instance.
    pub instance_id: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The owner.
    pub owner: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The status of the task.
    pub task_status: Option<models::SqlTuningAdvisorTaskTaskStatus>,
    /// The days to expire.
    pub days_to_expire: Option<i64>,
    /// The start time of the execution.
    pub time_execution_started: Option<DateTime<Utc>>,
    /// The end time of the execution.
    pub time_execution_ended: Option<DateTime<Utc>>,
    /// The total SQL statements.
    pub total_sql_statements: Option<i64>,
    /// The number of recommendations.
    pub recommendation_count: Option<i64>,
}

model! {
    SqlTuningAdvisorTaskSummary {
        sql_tuning_advisor_task_id = "sqlTuningAdvisorTaskId";
        instance_id = "instanceId";
        name = "name";
        description = "description";
        owner = "owner";
        time_created = "timeCreated";
        task_status = "taskStatus";
        days_to_expire = "daysToExpire";
        time_execution_started = "timeExecutionStarted";
        time_execution_ended = "timeExecutionEnded";
        total_sql_statements = "totalSqlStatements";
        recommendation_count = "recommendationCount";
    }
}
