// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Oracle DB AWS identity connector.
    ///
    /// The response has the header `etag`.
    GetOracleDbAwsIdentityConnector =
        GET "/oracleDbAwsIdentityConnector/{oracleDbAwsIdentityConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAwsIdentityConnector/GetOracleDbAwsIdentityConnector";
    required {
        oracle_db_aws_identity_connector_id = path "oracleDbAwsIdentityConnectorId" (String);
    }
    returns {
        json(models::OracleDbAwsIdentityConnector),
        state(models::OracleDbAwsIdentityConnectorLifecycleState),
    }
}
