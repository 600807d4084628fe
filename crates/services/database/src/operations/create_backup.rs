// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a backup.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBackup = POST "/backups",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Backup/CreateBackup";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["hsmPassword"]);
    }
    required {
        create_backup_details = json(models::CreateBackupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Backup) }
    then {
        settled(get_backup, models::Backup, models::BackupLifecycleState);
        with_id("backupId", "id");
    }
}
