// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the backup.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteBackup = DELETE "/backups/{backupId}",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/Backup/DeleteBackup";
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
