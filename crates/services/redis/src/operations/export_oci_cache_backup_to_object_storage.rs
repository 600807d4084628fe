// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Exports the OCI cache backup to the object storage.
    ///
    /// The response has the header `opc-work-request-id`.
    ExportOciCacheBackupToObjectStorage =
        POST "/ociCacheBackups/{ociCacheBackupId}/actions/exportToObjectStorage",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheBackup/ExportOciCacheBackupToObjectStorage";
    facts { with_retry_token(); }
    required {
        oci_cache_backup_id = path "ociCacheBackupId" (String);
        export_oci_cache_backup_to_object_storage_details =
            json(models::ExportOciCacheBackupToObjectStorageDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_oci_cache_backup, models::OciCacheBackup, models::OciCacheBackupLifecycleState);
    }
}
