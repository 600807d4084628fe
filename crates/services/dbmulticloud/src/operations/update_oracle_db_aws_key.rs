// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Oracle DB AWS key.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOracleDbAwsKey = PUT "/oracleDbAwsKey/{oracleDbAwsKeyId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAwsKey/UpdateOracleDbAwsKey";
    required {
        oracle_db_aws_key_id = path "oracleDbAwsKeyId" (String);
        update_oracle_db_aws_key_details = json(models::UpdateOracleDbAwsKeyDetails);
    }
    optional {
        /// Whether to force delete from key pool.
        is_force_delete_from_key_pool = query "isForceDeleteFromKeyPool" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_oracle_db_aws_key, models::OracleDbAwsKey,
            models::OracleDbAwsKeyLifecycleState);
    }
}
