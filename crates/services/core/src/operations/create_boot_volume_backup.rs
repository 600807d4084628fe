// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a boot volume backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBootVolumeBackup = POST "/bootVolumeBackups",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/BootVolumeBackup/CreateBootVolumeBackup";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_boot_volume_backup_details = json(models::CreateBootVolumeBackupDetails);
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
