// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an exascale DB storage vault.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateExascaleDbStorageVault = POST "/exascaleDbStorageVaults",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExascaleDbStorageVault/CreateExascaleDbStorageVault";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_exascale_db_storage_vault_details =
            json(models::CreateExascaleDbStorageVaultDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ExascaleDbStorageVault) }
    then {
        settled(get_exascale_db_storage_vault, models::ExascaleDbStorageVault,
            models::ExascaleDbStorageVaultLifecycleState);
        with_id("exascaleDbStorageVaultId", "id");
    }
}
