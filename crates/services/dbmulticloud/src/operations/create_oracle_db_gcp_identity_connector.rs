// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an Oracle DB GCP identity connector.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateOracleDbGcpIdentityConnector = POST "/oracleDbGcpIdentityConnector",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbGcpIdentityConnector/CreateOracleDbGcpIdentityConnector";
    facts { with_retry_token(); }
    required {
        create_oracle_db_gcp_identity_connector_details =
            json(models::CreateOracleDbGcpIdentityConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OracleDbGcpIdentityConnector) }
    then {
        settled(get_oracle_db_gcp_identity_connector, models::OracleDbGcpIdentityConnector,
            models::OracleDbGcpIdentityConnectorLifecycleState);
        with_id("oracleDbGcpIdentityConnectorId", "id");
    }
}
