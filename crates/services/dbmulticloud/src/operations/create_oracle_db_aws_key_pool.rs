// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an Oracle DB AWS key pool.
    CreateOracleDbAwsKeyPool = POST "/oracleDbAwsKeyPool",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAwsKeyPool/CreateOracleDbAwsKeyPool";
    facts { with_retry_token(); }
    required {
        create_oracle_db_aws_key_pool_details = json(models::CreateOracleDbAwsKeyPoolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OracleDbAwsKeyPool) }
    then {
        settled(get_oracle_db_aws_key_pool, models::OracleDbAwsKeyPool,
            models::OracleDbAwsKeyPoolLifecycleState);
        with_id("oracleDbAwsKeyPoolId", "id");
    }
}
