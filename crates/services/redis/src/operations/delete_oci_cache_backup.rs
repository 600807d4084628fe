// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the OCI cache backup.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteOciCacheBackup = DELETE "/ociCacheBackups/{ociCacheBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheBackup/DeleteOciCacheBackup";
    required {
        oci_cache_backup_id = path "ociCacheBackupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_oci_cache_backup); }
}
