// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the vault to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeVaultCompartment = POST "/20180608/vaults/{vaultId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Vault/ChangeVaultCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        vault_id = path "vaultId" (String);
        change_vault_compartment_details = json(models::ChangeVaultCompartmentDetails);
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
    then { settled(get_vault, models::Vault, models::VaultLifecycleState); }
}
