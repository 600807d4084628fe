// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a prepared backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreparedBackupDetails {
    /// The prepared backup restore reduction, in minutes.
    pub prepared_backup_restore_reduction_in_minutes: Option<i64>,
    /// The time when it was prepared.
    pub time_prepared: Option<DateTime<Utc>>,
}

model! {
    PreparedBackupDetails {
        prepared_backup_restore_reduction_in_minutes = "preparedBackupRestoreReductionInMinutes";
        time_prepared = "timePrepared";
    }
}
