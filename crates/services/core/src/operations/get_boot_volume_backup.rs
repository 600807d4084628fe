// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the boot volume backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBootVolumeBackup = GET "/bootVolumeBackups/{bootVolumeBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeBackup/GetBootVolumeBackup";
    facts { without_default_retry(); }
    required {
        boot_volume_backup_id = path "bootVolumeBackupId" (String);
    }
    returns { json(models::BootVolumeBackup), state(models::BootVolumeBackupLifecycleState) }
}
