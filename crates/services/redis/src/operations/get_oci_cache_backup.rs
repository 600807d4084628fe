// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the OCI cache backup.
    ///
    /// The response has the header `etag`.
    GetOciCacheBackup = GET "/ociCacheBackups/{ociCacheBackupId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheBackup/GetOciCacheBackup";
    required {
        oci_cache_backup_id = path "ociCacheBackupId" (String);
    }
    returns { json(models::OciCacheBackup), state(models::OciCacheBackupLifecycleState) }
}
