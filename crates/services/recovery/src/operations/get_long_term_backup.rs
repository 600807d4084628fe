// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the long term backup.
    ///
    /// The response has the header `etag`.
    GetLongTermBackup = GET "/longTermBackups/{longTermBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/LongTermBackup/GetLongTermBackup";
    required {
        long_term_backup_id = path "longTermBackupId" (String);
    }
    returns { json(models::LongTermBackup), state(models::LongTermBackupLifecycleState) }
}
