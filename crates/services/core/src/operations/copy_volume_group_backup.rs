// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Copies the volume group backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CopyVolumeGroupBackup = POST "/volumeGroupBackups/{volumeGroupBackupId}/actions/copy",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeGroupBackup/CopyVolumeGroupBackup";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        volume_group_backup_id = path "volumeGroupBackupId" (String);
        copy_volume_group_backup_details = json(models::CopyVolumeGroupBackupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VolumeGroupBackup) }
    then {
        settled(get_volume_group_backup, models::VolumeGroupBackup,
            models::VolumeGroupBackupLifecycleState);
        with_id("volumeGroupBackupId", "id");
    }
}
