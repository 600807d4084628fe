// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the long term backup.
    UpdateLongTermBackup = PUT "/longTermBackups/{longTermBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/recovery-service/20210216/LongTermBackup/UpdateLongTermBackup";
    required {
        long_term_backup_id = path "longTermBackupId" (String);
        update_long_term_backup_details = json(models::UpdateLongTermBackupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_long_term_backup, models::LongTermBackup, models::LongTermBackupLifecycleState);
    }
}
