// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the backup.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteBackup = DELETE "/backups/{backupId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Backup/DeleteBackup";
    facts { without_default_retry(); }
    required {
        backup_id = path "backupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_backup); }
}
