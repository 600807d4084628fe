// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the volume group backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVolumeGroupBackup = PUT "/volumeGroupBackups/{volumeGroupBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeGroupBackup/UpdateVolumeGroupBackup";
    facts { without_default_retry(); }
    required {
        volume_group_backup_id = path "volumeGroupBackupId" (String);
        update_volume_group_backup_details = json(models::UpdateVolumeGroupBackupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::VolumeGroupBackup) }
    then {
        settled(get_volume_group_backup, models::VolumeGroupBackup,
            models::VolumeGroupBackupLifecycleState);
    }
}
