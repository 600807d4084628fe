// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the OCI cache backup.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateOciCacheBackup = PUT "/ociCacheBackups/{ociCacheBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheBackup/UpdateOciCacheBackup";
    required {
        oci_cache_backup_id = path "ociCacheBackupId" (String);
        update_oci_cache_backup_details = json(models::UpdateOciCacheBackupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OciCacheBackup) }
    then {
        settled(get_oci_cache_backup, models::OciCacheBackup, models::OciCacheBackupLifecycleState);
    }
}
