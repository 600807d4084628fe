// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the vault.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateVault = PUT "/20180608/vaults/{vaultId}",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Vault/UpdateVault";
    facts { without_default_retry(); }
    required {
        vault_id = path "vaultId" (String);
        update_vault_details = json(models::UpdateVaultDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Vault) }
    then { settled(get_vault, models::Vault, models::VaultLifecycleState); }
}
