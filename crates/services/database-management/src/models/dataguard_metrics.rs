// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Data Guard metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataguardMetrics {
    /// The fast start fail over.
    pub fast_start_fail_over: String,
    /// The protection mode.
    pub protection_mode: String,
    /// The metrics.
    pub metrics: Vec<models::HaMetricDefinition>,
    /// The stand by databases.
    pub stand_by_databases: Vec<models::StandByDatabaseDataguardMetrics>,
    /// The OCID of the database.
    pub db_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the database.
    pub database_type: models::DataguardMetricsDatabaseType,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: models::DataguardMetricsDatabaseSubType,
    /// The type of the deployment.
    pub deployment_type: models::DataguardMetricsDeploymentType,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The type of the workload.
    pub workload_type: Option<models::DataguardMetricsWorkloadType>,
    /// The name of the database.
    pub database_name: String,
    /// The ID of the database.
    pub database_id: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The role of the managed database.
    pub db_role: models::DataguardMetricsDbRole,
}

model! {
    DataguardMetrics {
        fast_start_fail_over = "fastStartFailOver";
        protection_mode = "protectionMode";
        metrics = "metrics";
        stand_by_databases = "standByDatabases";
        db_id = "dbId";
        compartment_id = "compartmentId";
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        deployment_type = "deploymentType";
        database_version = "databaseVersion";
        workload_type = "workloadType";
        database_name = "databaseName";
        database_id = "databaseId";
        db_unique_name = "dbUniqueName";
        db_role = "dbRole";
    }
}
