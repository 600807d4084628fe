// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the database tools database API gateway configuration pool auto API spec.
    ///
    /// The response has the header `etag`.
    UpdateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec =
        PUT "/databaseToolsDatabaseApiGatewayConfigs/{databaseToolsDatabaseApiGatewayConfigId}/pools/{poolKey}/autoApiSpecs/{autoApiSpecKey}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec/UpdateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec";
    required {
        database_tools_database_api_gateway_config_id =
            path "databaseToolsDatabaseApiGatewayConfigId" (String);
        pool_key = path "poolKey" (String);
        auto_api_spec_key = path "autoApiSpecKey" (String);
        update_database_tools_database_api_gateway_config_pool_auto_api_spec_details =
            json(models::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpec) }
}
