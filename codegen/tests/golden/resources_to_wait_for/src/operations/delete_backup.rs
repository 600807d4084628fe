// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the backup.
    DeleteBackup = DELETE "/backups/{backupId}";
    required {
        backup_id = path "backupId" (String);
    }
    returns { empty }
    then { deleted(get_backup); }
}
