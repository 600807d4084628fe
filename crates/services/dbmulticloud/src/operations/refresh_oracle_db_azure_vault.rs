// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Refreshes the Oracle DB Azure vault.
    ///
    /// The response has the header `opc-work-request-id`.
    RefreshOracleDbAzureVault = POST "/oracleDbAzureVault/{oracleDbAzureVaultId}/actions/refresh",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAzureVault/RefreshOracleDbAzureVault";
    facts { with_retry_token(); }
    required {
        oracle_db_azure_vault_id = path "oracleDbAzureVaultId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The request body:
        /// [`RefreshOracleDbAzureVaultDetails`](crate::models::RefreshOracleDbAzureVaultDetails).
        refresh_oracle_db_azure_vault_details = json(models::RefreshOracleDbAzureVaultDetails);
    }
    returns { empty }
    then {
        settled(get_oracle_db_azure_vault, models::OracleDbAzureVault,
            models::OracleDbAzureVaultLifecycleState);
    }
}
