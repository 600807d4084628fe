// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the volume backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVolumeBackup = GET "/volumeBackups/{volumeBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeBackup/GetVolumeBackup";
    facts { without_default_retry(); }
    required {
        volume_backup_id = path "volumeBackupId" (String);
    }
    returns { json(models::VolumeBackup), state(models::VolumeBackupLifecycleState) }
}
