// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A job execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobExecution {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the managed database group.
    pub managed_database_group_id: Option<String>,
    /// The OCID of the managed database.
    pub managed_database_id: String,
    /// The name of the managed database of the job execution.
    pub managed_database_name: String,
    /// The type of the database.
    pub database_type: Option<models::JobExecutionDatabaseType>,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: Option<models::JobExecutionDatabaseSubType>,
    /// The type of the deployment.
    pub deployment_type: Option<models::JobExecutionDeploymentType>,
    /// Whether the object is a cluster, part of one, or for databases in one.
    pub is_cluster: Option<bool>,
    /// The type of the workload.
    pub workload_type: Option<models::JobExecutionWorkloadType>,
    /// The OCID of the job.
    pub job_id: String,
    /// The name of the job.
    pub job_name: String,
    /// The ID of the job run.
    pub job_run_id: String,
    /// The status.
    pub status: models::JobExecutionStatus,
    /// The error message.
    pub error_message: Option<String>,
    /// The result details.
    pub result_details: Option<models::JobExecutionResultDetails>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The completion time.
    pub time_completed: Option<DateTime<Utc>>,
    /// The user name.
    pub user_name: Option<String>,
    /// The SQL text.
    pub sql_text: Option<String>,
    /// The input bind variables of the SQL job.
    pub in_binds: Option<models::JobInBindsDetails>,
    /// The output bind variables of the SQL job.
    pub out_binds: Option<models::JobOutBindsDetails>,
    /// The details of the schedule.
    pub schedule_details: Option<models::JobScheduleDetails>,
}

model! {
    JobExecution {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        managed_database_group_id = "managedDatabaseGroupId";
        managed_database_id = "managedDatabaseId";
        managed_database_name = "managedDatabaseName";
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        deployment_type = "deploymentType";
        is_cluster = "isCluster";
        workload_type = "workloadType";
        job_id = "jobId";
        job_name = "jobName";
        job_run_id = "jobRunId";
        status = "status";
        error_message = "errorMessage";
        result_details = "resultDetails";
        time_created = "timeCreated";
        time_completed = "timeCompleted";
        user_name = "userName";
        sql_text = "sqlText";
        in_binds = "inBinds";
        out_binds = "outBinds";
        schedule_details = "scheduleDetails";
    }
}
