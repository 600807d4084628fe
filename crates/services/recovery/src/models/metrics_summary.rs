// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricsSummary {
    /// The backup space that the protected database uses and is charged for, in GB.
    pub backup_space_used_in_gbs: Option<f64>,
    /// The estimated backup space for the recovery window goal, in GB.
    pub backup_space_estimate_in_gbs: Option<f64>,
    /// The unprotected window, in seconds.
    pub unprotected_window_in_seconds: Option<f64>,
    /// The estimated size of the protected database in GB, by its data files without archive logs.
    pub db_size_in_gbs: Option<f64>,
    /// Whether real-time data protection is configured.
    pub is_redo_logs_enabled: Option<bool>,
    /// The retention period in days.
    pub retention_period_in_days: Option<f64>,
    /// The current retention of backups for the database, in seconds.
    pub current_retention_period_in_seconds: Option<f64>,
    /// The number of days of redo data to apply in a recovery of the database.
    pub minimum_recovery_needed_in_days: Option<f64>,
}

model! {
    MetricsSummary {
        backup_space_used_in_gbs = "backupSpaceUsedInGBs";
        backup_space_estimate_in_gbs = "backupSpaceEstimateInGBs";
        unprotected_window_in_seconds = "unprotectedWindowInSeconds";
        db_size_in_gbs = "dbSizeInGBs";
        is_redo_logs_enabled = "isRedoLogsEnabled";
        retention_period_in_days = "retentionPeriodInDays";
        current_retention_period_in_seconds = "currentRetentionPeriodInSeconds";
        minimum_recovery_needed_in_days = "minimumRecoveryNeededInDays";
    }
}
