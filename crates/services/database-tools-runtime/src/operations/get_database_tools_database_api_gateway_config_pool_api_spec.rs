// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database tools database API gateway configuration pool API spec.
    ///
    /// The response has the header `etag`.
    GetDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec =
        GET "/databaseToolsDatabaseApiGatewayConfigs/{databaseToolsDatabaseApiGatewayConfigId}/pools/{poolKey}/apiSpecs/{apiSpecKey}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/DatabaseToolsDatabaseApiGatewayConfigPoolApiSpec/GetDatabaseToolsDatabaseApiGatewayConfigPoolApiSpec";
    required {
        database_tools_database_api_gateway_config_id =
            path "databaseToolsDatabaseApiGatewayConfigId" (String);
        pool_key = path "poolKey" (String);
        api_spec_key = path "apiSpecKey" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DatabaseToolsDatabaseApiGatewayConfigPoolApiSpec) }
}
