// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an Oracle DB AWS identity connector.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateOracleDbAwsIdentityConnector = POST "/oracleDbAwsIdentityConnector",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAwsIdentityConnector/CreateOracleDbAwsIdentityConnector";
    facts { with_retry_token(); }
    required {
        create_oracle_db_aws_identity_connector_details =
            json(models::CreateOracleDbAwsIdentityConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OracleDbAwsIdentityConnector) }
    then {
        settled(get_oracle_db_aws_identity_connector, models::OracleDbAwsIdentityConnector,
            models::OracleDbAwsIdentityConnectorLifecycleState);
        with_id("oracleDbAwsIdentityConnectorId", "id");
    }
}
