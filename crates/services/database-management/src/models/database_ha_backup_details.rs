// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a database ha backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseHaBackupDetails {
    /// The value of `flashBackOn`.
    pub flash_back_on: Option<String>,
    /// The flash back time.
    pub flash_back_time: Option<DateTime<Utc>>,
    /// The recovery window goal, in days.
    pub recovery_window_goal_in_days: Option<i64>,
    /// The last full backup summary.
    pub last_full_backup_summary: Option<models::DatabaseBackupSummary>,
    /// The backup histories.
    pub backup_history: Option<Vec<models::DatabaseBackupSummary>>,
    /// The metrics.
    pub metrics: Option<Vec<models::HaMetricDefinition>>,
    /// The OCID of the database.
    pub db_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the database.
    pub database_type: models::DatabaseHaBackupDatabaseType,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: models::DatabaseHaBackupDatabaseSubType,
    /// The type of the deployment.
    pub deployment_type: models::DatabaseHaBackupDeploymentType,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The type of the workload.
    pub workload_type: Option<models::DatabaseHaBackupWorkloadType>,
    /// The name of the database.
    pub database_name: String,
    /// The ID of the database.
    pub database_id: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The role of the managed database.
    pub db_role: models::DatabaseHaBackupDbRole,
}

model! {
    DatabaseHaBackupDetails {
        flash_back_on = "flashBackOn";
        flash_back_time = "flashBackTime";
        recovery_window_goal_in_days = "recoveryWindowGoalInDays";
        last_full_backup_summary = "lastFullBackupSummary";
        backup_history = "backupHistory";
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
