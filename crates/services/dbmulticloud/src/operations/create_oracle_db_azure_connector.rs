// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an Oracle DB Azure connector.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateOracleDbAzureConnector = POST "/oracleDbAzureConnector",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAzureConnector/CreateOracleDbAzureConnector";
    facts {
        with_retry_token();
        with_secret_fields(&["accessToken"]);
    }
    required {
        create_oracle_db_azure_connector_details =
            json(models::CreateOracleDbAzureConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OracleDbAzureConnector) }
    then {
        settled(get_oracle_db_azure_connector, models::OracleDbAzureConnector,
            models::OracleDbAzureConnectorLifecycleState);
        with_id("oracleDbAzureConnectorId", "id");
    }
}
