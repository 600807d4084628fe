// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database fleet backup metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseFleetBackupMetrics {
    /// The backup metrics.
    pub backup_metrics: Vec<models::DatabaseBackupMetrics>,
}

model! {
    DatabaseFleetBackupMetrics {
        backup_metrics = "backupMetrics";
    }
}
