// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a database tools database API gateway configuration pool.
    ///
    /// The response has the headers `etag` and `location`.
    CreateDatabaseToolsDatabaseApiGatewayConfigPool =
        POST "/databaseToolsDatabaseApiGatewayConfigs/{databaseToolsDatabaseApiGatewayConfigId}/pools",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/DatabaseToolsDatabaseApiGatewayConfigPool/CreateDatabaseToolsDatabaseApiGatewayConfigPool";
    facts { with_retry_token(); }
    required {
        database_tools_database_api_gateway_config_id =
            path "databaseToolsDatabaseApiGatewayConfigId" (String);
        create_database_tools_database_api_gateway_config_pool_details =
            json(models::CreateDatabaseToolsDatabaseApiGatewayConfigPoolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DatabaseToolsDatabaseApiGatewayConfigPool) }
}
