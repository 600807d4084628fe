// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Copies the boot volume backup.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CopyBootVolumeBackup = POST "/bootVolumeBackups/{bootVolumeBackupId}/actions/copy",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeBackup/CopyBootVolumeBackup";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        boot_volume_backup_id = path "bootVolumeBackupId" (String);
        copy_boot_volume_backup_details = json(models::CopyBootVolumeBackupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BootVolumeBackup) }
    then {
        settled(get_boot_volume_backup, models::BootVolumeBackup,
            models::BootVolumeBackupLifecycleState);
        with_id("bootVolumeBackupId", "id");
    }
}
