// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a source to backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupSourceDetails {
    /// The OCID of the backup.
    pub backup_id: String,
    /// Whether it is having restore configuration overrides.
    ///
    /// Deprecated.
    #[deprecated]
    pub is_having_restore_config_overrides: Option<bool>,
}

model! {
    BackupSourceDetails, "sourceType" = "BACKUP" {
        required {
            backup_id = "backupId", with_backup_id(String);
        }
        optional {
            is_having_restore_config_overrides = "isHavingRestoreConfigOverrides",
                with_is_having_restore_config_overrides(bool);
        }
    }
}
