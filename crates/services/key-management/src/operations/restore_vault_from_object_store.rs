// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Restores the vault from the object store.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RestoreVaultFromObjectStore = POST "/20180608/vaults/actions/restoreFromObjectStore",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Vault/RestoreVaultFromObjectStore";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The request body:
        /// [`RestoreVaultFromObjectStoreDetails`](crate::models::RestoreVaultFromObjectStoreDetails).
        restore_vault_from_object_store_details = json(models::RestoreVaultFromObjectStoreDetails);
    }
    returns { json(models::Vault) }
    then {
        settled(get_vault, models::Vault, models::VaultLifecycleState);
        with_id("vaultId", "id");
    }
}
