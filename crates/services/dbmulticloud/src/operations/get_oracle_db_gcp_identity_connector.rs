// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Oracle DB GCP identity connector.
    ///
    /// The response has the header `etag`.
    GetOracleDbGcpIdentityConnector =
        GET "/oracleDbGcpIdentityConnector/{oracleDbGcpIdentityConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbGcpIdentityConnector/GetOracleDbGcpIdentityConnector";
    required {
        oracle_db_gcp_identity_connector_id = path "oracleDbGcpIdentityConnectorId" (String);
    }
    returns {
        json(models::OracleDbGcpIdentityConnector),
        state(models::OracleDbGcpIdentityConnectorLifecycleState),
    }
}
