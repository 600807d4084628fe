// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a long term backup.
    CreateLongTermBackup = POST "/longTermBackups",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/LongTermBackup/CreateLongTermBackup";
    facts { with_retry_token(); }
    required {
        create_long_term_backup_details = json(models::CreateLongTermBackupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LongTermBackup) }
    then {
        settled(get_long_term_backup, models::LongTermBackup, models::LongTermBackupLifecycleState);
        with_id("longTermBackupId", "id");
    }
}
