// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a validation to backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupValidationDetails {
    /// The validation status.
    pub validation_status: Option<models::BackupValidationValidationStatus>,
    /// The time when it was last validated.
    pub time_last_validated: Option<DateTime<Utc>>,
    /// The estimated restore duration.
    pub estimated_restore_duration: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
    /// Whether the backup is prepared.
    pub backup_preparation_status: Option<models::BackupValidationBackupPreparationStatus>,
    /// The prepared backup details.
    pub prepared_backup_details: Option<models::PreparedBackupDetails>,
}

model! {
    BackupValidationDetails {
        validation_status = "validationStatus";
        time_last_validated = "timeLastValidated";
        estimated_restore_duration = "estimatedRestoreDuration";
        error_message = "errorMessage";
        backup_preparation_status = "backupPreparationStatus";
        prepared_backup_details = "preparedBackupDetails";
    }
}
