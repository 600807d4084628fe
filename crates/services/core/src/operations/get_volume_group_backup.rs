// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the volume group backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVolumeGroupBackup = GET "/volumeGroupBackups/{volumeGroupBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeGroupBackup/GetVolumeGroupBackup";
    facts { without_default_retry(); }
    required {
        volume_group_backup_id = path "volumeGroupBackupId" (String);
    }
    returns { json(models::VolumeGroupBackup), state(models::VolumeGroupBackupLifecycleState) }
}
