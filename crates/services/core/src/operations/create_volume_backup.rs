// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a volume backup.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateVolumeBackup = POST "/volumeBackups",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeBackup/CreateVolumeBackup";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_volume_backup_details = json(models::CreateVolumeBackupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VolumeBackup) }
    then {
        settled(get_volume_backup, models::VolumeBackup, models::VolumeBackupLifecycleState);
        with_id("volumeBackupId", "id");
    }
}
