// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the backup destination.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBackupDestination = GET "/backupDestinations/{backupDestinationId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/BackupDestination/GetBackupDestination";
    facts { without_default_retry(); }
    required {
        backup_destination_id = path "backupDestinationId" (String);
    }
    returns { json(models::BackupDestination), state(models::BackupDestinationLifecycleState) }
}
