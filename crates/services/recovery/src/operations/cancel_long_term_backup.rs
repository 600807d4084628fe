// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the long term backup.
    CancelLongTermBackup = POST "/longTermBackups/{longTermBackupId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/LongTermBackup/CancelLongTermBackup";
    facts { with_retry_token(); }
    required {
        long_term_backup_id = path "longTermBackupId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_long_term_backup, models::LongTermBackup, models::LongTermBackupLifecycleState);
        with_cancellation();
    }
}
