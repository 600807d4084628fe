// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the backup.
    ///
    /// The response has the header `etag`.
    UpdateBackup = PUT "/backups/{backupId}",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/Backup/UpdateBackup";
    required {
        backup_id = path "backupId" (String);
        update_backup_details = json(models::UpdateBackupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Backup) }
    then { settled(get_backup, models::Backup, models::BackupLifecycleState); }
}
