// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the backup.
    ///
    /// The response has the header `opc-work-request-id`.
    ExportBackup = POST "/backups/{backupId}/actions/export",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/Backup/ExportBackup";
    facts { with_retry_token(); }
    required {
        backup_id = path "backupId" (String);
        export_backup_details = json(models::ExportBackupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_backup, models::Backup, models::BackupLifecycleState); }
}
