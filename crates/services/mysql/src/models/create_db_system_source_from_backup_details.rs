// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DB system source from backup to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbSystemSourceFromBackupDetails {
    /// The OCID of the backup.
    pub backup_id: String,
}

model! {
    CreateDbSystemSourceFromBackupDetails, "sourceType" = "BACKUP" {
        required {
            backup_id = "backupId", with_backup_id(String);
        }
    }
}
