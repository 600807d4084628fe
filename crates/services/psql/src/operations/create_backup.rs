// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a backup.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateBackup = POST "/backups",
        "https://docs.oracle.com/iaas/api/#/en/postgresql/20220915/Backup/CreateBackup";
    facts { with_retry_token(); }
    required {
        create_backup_details = json(models::CreateBackupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_backup, models::Backup, models::BackupLifecycleState);
        with_id("backupId", "id");
    }
}
