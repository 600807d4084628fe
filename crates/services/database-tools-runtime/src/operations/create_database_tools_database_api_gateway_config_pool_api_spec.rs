// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a database tools database API gateway configuration pool API spec.
    ///
    /// The response has the headers `etag` and `location`.
    CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec =
        POST "/databaseToolsDatabaseApiGatewayConfigs/{databaseToolsDatabaseApiGatewayConfigId}/pools/{poolKey}/apiSpecs",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/DatabaseToolsDatabaseApiGatewayConfigPoolApiSpec/CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec";
    facts { with_retry_token(); }
    required {
        database_tools_database_api_gateway_config_id =
            path "databaseToolsDatabaseApiGatewayConfigId" (String);
        pool_key = path "poolKey" (String);
        create_database_tools_database_api_gateway_config_pool_api_spec_details =
            json(models::CreateDatabaseToolsDatabaseApiGatewayConfigPoolApiSpecDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DatabaseToolsDatabaseApiGatewayConfigPoolApiSpec) }
}
