// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBackup = GET "/backups/{backupId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/Backup/GetBackup";
    facts {
        without_default_retry();
        with_secret_fields(&["hsmPassword"]);
    }
    required {
        backup_id = path "backupId" (String);
    }
    returns { json(models::Backup), state(models::BackupLifecycleState) }
}
