// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the Oracle DB Azure connector.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteOracleDbAzureConnector = DELETE "/oracleDbAzureConnector/{oracleDbAzureConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAzureConnector/DeleteOracleDbAzureConnector";
    required {
        oracle_db_azure_connector_id = path "oracleDbAzureConnectorId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_oracle_db_azure_connector); }
}
