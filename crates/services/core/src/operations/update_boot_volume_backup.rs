// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the boot volume backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateBootVolumeBackup = PUT "/bootVolumeBackups/{bootVolumeBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeBackup/UpdateBootVolumeBackup";
    facts { without_default_retry(); }
    required {
        boot_volume_backup_id = path "bootVolumeBackupId" (String);
        update_boot_volume_backup_details = json(models::UpdateBootVolumeBackupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BootVolumeBackup) }
    then {
        settled(get_boot_volume_backup, models::BootVolumeBackup,
            models::BootVolumeBackupLifecycleState);
    }
}
