// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Oracle DB AWS identity connector.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOracleDbAwsIdentityConnector =
        PUT "/oracleDbAwsIdentityConnector/{oracleDbAwsIdentityConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbAwsIdentityConnector/UpdateOracleDbAwsIdentityConnector";
    required {
        oracle_db_aws_identity_connector_id = path "oracleDbAwsIdentityConnectorId" (String);
        update_oracle_db_aws_identity_connector_details =
            json(models::UpdateOracleDbAwsIdentityConnectorDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_oracle_db_aws_identity_connector, models::OracleDbAwsIdentityConnector,
            models::OracleDbAwsIdentityConnectorLifecycleState);
    }
}
