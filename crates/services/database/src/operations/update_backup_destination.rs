// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the backup destination.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateBackupDestination = PUT "/backupDestinations/{backupDestinationId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/BackupDestination/UpdateBackupDestination";
    facts { without_default_retry(); }
    required {
        backup_destination_id = path "backupDestinationId" (String);
        update_backup_destination_details = json(models::UpdateBackupDestinationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BackupDestination) }
    then {
        settled(get_backup_destination, models::BackupDestination,
            models::BackupDestinationLifecycleState);
    }
}
