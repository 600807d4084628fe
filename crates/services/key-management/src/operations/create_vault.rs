// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a vault.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateVault = POST "/20180608/vaults",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Vault/CreateVault";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["clientAppSecret"]);
    }
    required {
        create_vault_details = json(models::CreateVaultDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Vault) }
    then {
        settled(get_vault, models::Vault, models::VaultLifecycleState);
        with_id("vaultId", "id");
    }
}
