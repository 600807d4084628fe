// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an OCI cache backup.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateOciCacheBackup = POST "/ociCacheBackups",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheBackup/CreateOciCacheBackup";
    facts { with_retry_token(); }
    required {
        create_oci_cache_backup_details = json(models::CreateOciCacheBackupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OciCacheBackup) }
    then {
        settled(get_oci_cache_backup, models::OciCacheBackup, models::OciCacheBackupLifecycleState);
        with_id("ociCacheBackupId", "id");
    }
}
