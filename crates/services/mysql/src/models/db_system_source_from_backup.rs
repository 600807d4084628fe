// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DB system source from backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemSourceFromBackup {
    /// The OCID of the backup.
    pub backup_id: String,
}

model! {
    DbSystemSourceFromBackup, "sourceType" = "BACKUP" {
        backup_id = "backupId";
    }
}
