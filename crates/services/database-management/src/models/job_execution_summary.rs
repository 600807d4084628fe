// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a job execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobExecutionSummary {
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
    /// The status.
    pub status: models::JobExecutionStatus,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The completion time.
    pub time_completed: Option<DateTime<Utc>>,
}

model! {
    JobExecutionSummary {
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
        status = "status";
        time_created = "timeCreated";
        time_completed = "timeCompleted";
    }
}
