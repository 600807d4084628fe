// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the backup.
    ///
    /// The response has the header `etag`.
    GetBackup = GET "/backups/{backupId}",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/Backup/GetBackup";
    required {
        backup_id = path "backupId" (String);
    }
    returns { json(models::Backup), state(models::BackupLifecycleState) }
}
