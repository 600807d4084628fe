// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an Oracle DB Azure blob container.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateOracleDbAzureBlobContainer = POST "/oracleDbAzureBlobContainer",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAzureBlobContainer/CreateOracleDbAzureBlobContainer";
    facts { with_retry_token(); }
    required {
        create_oracle_db_azure_blob_container_details =
            json(models::CreateOracleDbAzureBlobContainerDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OracleDbAzureBlobContainer) }
    then {
        settled(get_oracle_db_azure_blob_container, models::OracleDbAzureBlobContainer,
            models::OracleDbAzureBlobContainerLifecycleState);
        with_id("oracleDbAzureBlobContainerId", "id");
    }
}
