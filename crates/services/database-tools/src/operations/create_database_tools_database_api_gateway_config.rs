// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a database tools database API gateway configuration.
    ///
    /// The response has the headers `etag` and `location`.
    CreateDatabaseToolsDatabaseApiGatewayConfig = POST "/databaseToolsDatabaseApiGatewayConfigs",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsDatabaseApiGatewayConfig/CreateDatabaseToolsDatabaseApiGatewayConfig";
    facts { with_retry_token(); }
    required {
        create_database_tools_database_api_gateway_config_details =
            json(models::CreateDatabaseToolsDatabaseApiGatewayConfigDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DatabaseToolsDatabaseApiGatewayConfig) }
    then {
        settled(get_database_tools_database_api_gateway_config,
            models::DatabaseToolsDatabaseApiGatewayConfig,
            models::DatabaseToolsDatabaseApiGatewayConfigLifecycleState);
        with_id("databaseToolsDatabaseApiGatewayConfigId", "id");
    }
}
