// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Oracle DB AWS key pool.
    ///
    /// The response has the header `etag`.
    GetOracleDbAwsKeyPool = GET "/oracleDbAwsKeyPool/{oracleDbAwsKeyPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAwsKeyPool/GetOracleDbAwsKeyPool";
    required {
        oracle_db_aws_key_pool_id = path "oracleDbAwsKeyPoolId" (String);
    }
    returns { json(models::OracleDbAwsKeyPool), state(models::OracleDbAwsKeyPoolLifecycleState) }
}
