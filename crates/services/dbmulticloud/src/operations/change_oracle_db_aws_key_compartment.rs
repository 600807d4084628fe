// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the Oracle DB AWS key to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeOracleDbAwsKeyCompartment =
        POST "/oracleDbAwsKey/{oracleDbAwsKeyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAwsKey/ChangeOracleDbAwsKeyCompartment";
    facts { with_retry_token(); }
    required {
        oracle_db_aws_key_id = path "oracleDbAwsKeyId" (String);
        change_oracle_db_aws_key_compartment_details =
            json(models::ChangeOracleDbAwsKeyCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
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
