// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the boot volume backup.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteBootVolumeBackup = DELETE "/bootVolumeBackups/{bootVolumeBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeBackup/DeleteBootVolumeBackup";
    facts { without_default_retry(); }
    required {
        boot_volume_backup_id = path "bootVolumeBackupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_boot_volume_backup); }
}
