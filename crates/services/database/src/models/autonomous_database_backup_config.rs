// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An autonomous database backup configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseBackupConfig {
    /// The manual backup bucket name.
    pub manual_backup_bucket_name: Option<String>,
    /// The manual backup type.
    pub manual_backup_type: Option<models::AutonomousDatabaseBackupConfigManualBackupType>,
}

model! {
    AutonomousDatabaseBackupConfig {
        manual_backup_bucket_name = "manualBackupBucketName";
        manual_backup_type = "manualBackupType";
    }
}
