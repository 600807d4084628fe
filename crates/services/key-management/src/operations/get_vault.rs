// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the vault.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVault = GET "/20180608/vaults/{vaultId}",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Vault/GetVault";
    facts { without_default_retry(); }
    required {
        vault_id = path "vaultId" (String);
    }
    returns { json(models::Vault), state(models::VaultLifecycleState) }
}
