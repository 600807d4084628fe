// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the exascale DB storage vault.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetExascaleDbStorageVault = GET "/exascaleDbStorageVaults/{exascaleDbStorageVaultId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExascaleDbStorageVault/GetExascaleDbStorageVault";
    facts { without_default_retry(); }
    required {
        exascale_db_storage_vault_id = path "exascaleDbStorageVaultId" (String);
    }
    returns {
        json(models::ExascaleDbStorageVault),
        state(models::ExascaleDbStorageVaultLifecycleState),
    }
}
