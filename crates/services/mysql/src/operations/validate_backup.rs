// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the backup.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ValidateBackup = POST "/backups/{backupId}/actions/validate",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/Backup/ValidateBackup";
    facts { with_retry_token(); }
    required {
        backup_id = path "backupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body: [`ValidateBackupDetails`](crate::models::ValidateBackupDetails).
        validate_backup_details = json(models::ValidateBackupDetails);
    }
    returns { json(models::Backup) }
    then {
        settled(get_backup, models::Backup, models::BackupLifecycleState);
        with_id("backupId", "id");
    }
}
