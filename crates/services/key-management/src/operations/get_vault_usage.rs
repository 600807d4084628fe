// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the vault usage.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVaultUsage = GET "/20180608/vaults/{vaultId}/usage",
        "https://docs.oracle.com/iaas/api/#/en/key/release/VaultUsage/GetVaultUsage";
    facts { without_default_retry(); }
    required {
        vault_id = path "vaultId" (String);
    }
    returns { json(models::VaultUsage) }
}
