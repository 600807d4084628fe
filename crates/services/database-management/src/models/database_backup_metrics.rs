// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database backup metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseBackupMetrics {
    /// The retention period in days.
    pub retention_period_in_days: String,
    /// Whether the automatic backup is enabled.
    pub is_automatic_backup_enabled: bool,
    /// The time series metrics.
    pub time_series_metrics: Vec<models::MetricsAggregationRange>,
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
    pub database_type: models::DatabaseBackupMetricsDatabaseType,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: models::DatabaseBackupMetricsDatabaseSubType,
    /// The type of the deployment.
    pub deployment_type: models::DatabaseBackupMetricsDeploymentType,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The type of the workload.
    pub workload_type: Option<models::DatabaseBackupMetricsWorkloadType>,
    /// The name of the database.
    pub database_name: String,
    /// The ID of the database.
    pub database_id: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The role of the managed database.
    pub db_role: models::DatabaseBackupMetricsDbRole,
}

model! {
    DatabaseBackupMetrics {
        retention_period_in_days = "retentionPeriodInDays";
        is_automatic_backup_enabled = "isAutomaticBackupEnabled";
        time_series_metrics = "timeSeriesMetrics";
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
