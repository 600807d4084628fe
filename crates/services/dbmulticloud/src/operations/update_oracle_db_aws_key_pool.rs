// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Oracle DB AWS key pool.
    UpdateOracleDbAwsKeyPool = PUT "/oracleDbAwsKeyPool/{oracleDbAwsKeyPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAwsKeyPool/UpdateOracleDbAwsKeyPool";
    required {
        oracle_db_aws_key_pool_id = path "oracleDbAwsKeyPoolId" (String);
        update_oracle_db_aws_key_pool_details = json(models::UpdateOracleDbAwsKeyPoolDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_oracle_db_aws_key_pool, models::OracleDbAwsKeyPool,
            models::OracleDbAwsKeyPoolLifecycleState);
    }
}
