// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Oracle DB GCP key.
    ///
    /// The response has the header `etag`.
    GetOracleDbGcpKey = GET "/oracleDbGcpKey/{oracleDbGcpKeyId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbGcpKey/GetOracleDbGcpKey";
    required {
        oracle_db_gcp_key_id = path "oracleDbGcpKeyId" (String);
    }
    returns { json(models::OracleDbGcpKey), state(models::OracleDbGcpKeyLifecycleState) }
}
