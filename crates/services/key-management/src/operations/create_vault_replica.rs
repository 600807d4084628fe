// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a vault replica.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateVaultReplica = POST "/20180608/vaults/{vaultId}/actions/createReplica",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Vault/CreateVaultReplica";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        vault_id = path "vaultId" (String);
        create_vault_replica_details = json(models::CreateVaultReplicaDetails);
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
