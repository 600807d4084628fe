// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the volume backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVolumeBackup = PUT "/volumeBackups/{volumeBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeBackup/UpdateVolumeBackup";
    facts { without_default_retry(); }
    required {
        volume_backup_id = path "volumeBackupId" (String);
        update_volume_backup_details = json(models::UpdateVolumeBackupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::VolumeBackup) }
    then { settled(get_volume_backup, models::VolumeBackup, models::VolumeBackupLifecycleState); }
}
