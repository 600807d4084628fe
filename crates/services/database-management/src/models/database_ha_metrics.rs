// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database ha metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseHaMetrics {
    /// Whether the database uses Data Guard.
    pub is_dataguard_enabled: bool,
    /// The summary of the last backup.
    pub last_backup_summary: models::DatabaseBackupSummary,
    /// The metrics.
    pub metrics: Vec<models::HaMetricDefinition>,
    /// The OCID of the database.
    pub db_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the database.
    pub database_type: models::DatabaseHaMetricsDatabaseType,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: models::DatabaseHaMetricsDatabaseSubType,
    /// The type of the deployment.
    pub deployment_type: models::DatabaseHaMetricsDeploymentType,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The type of the workload.
    pub workload_type: Option<models::DatabaseHaMetricsWorkloadType>,
    /// The name of the database.
    pub database_name: String,
    /// The ID of the database.
    pub database_id: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The role of the managed database.
    pub db_role: models::DatabaseHaMetricsDbRole,
}

model! {
    DatabaseHaMetrics {
        is_dataguard_enabled = "isDataguardEnabled";
        last_backup_summary = "lastBackupSummary";
        metrics = "metrics";
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
