// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the vault replica.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteVaultReplica = POST "/20180608/vaults/{vaultId}/actions/deleteReplica",
        "https://docs.oracle.com/iaas/api/#/en/key/release/Vault/DeleteVaultReplica";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        vault_id = path "vaultId" (String);
        delete_vault_replica_details = json(models::DeleteVaultReplicaDetails);
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
    then { deleted(get_vault); }
}
