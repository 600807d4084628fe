// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the OCI cache backup to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeOciCacheBackupCompartment =
        POST "/ociCacheBackups/{ociCacheBackupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/OciCacheBackup/ChangeOciCacheBackupCompartment";
    facts { with_retry_token(); }
    required {
        oci_cache_backup_id = path "ociCacheBackupId" (String);
        change_oci_cache_backup_compartment_details =
            json(models::ChangeOciCacheBackupCompartmentDetails);
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
