// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a backup to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateBackupDetails {
    /// Whether the prepared backup is required.
    pub is_prepared_backup_required: bool,
}

model! {
    ValidateBackupDetails {
        required {
            is_prepared_backup_required = "isPreparedBackupRequired",
                with_is_prepared_backup_required(bool);
        }
    }
}
