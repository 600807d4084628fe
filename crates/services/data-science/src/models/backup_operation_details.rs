// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The backup state of a model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupOperationDetails {
    /// The time of the last backup.
    pub time_last_backup: Option<DateTime<Utc>>,
    /// The backup state: pending, failed or succeeded.
    pub backup_state: models::BackupOperationBackupState,
    /// Details of `backupState`, such as the cause of a failure.
    pub backup_state_details: String,
}

model! {
    BackupOperationDetails {
        time_last_backup = "timeLastBackup";
        backup_state = "backupState";
        backup_state_details = "backupStateDetails";
    }
}
