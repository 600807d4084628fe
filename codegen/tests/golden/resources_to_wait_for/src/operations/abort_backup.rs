// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::resources_to_wait_for::models;

operation! {
    /// Aborts the backup.
    AbortBackup = POST "/backups/{backupId}/actions/abort";
    required {
        backup_id = path "backupId" (String);
    }
    returns { empty }
    then {
        settled(get_backup, models::Backup, models::BackupLifecycleState);
        with_cancellation();
    }
}
