// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the database tools database API gateway configuration global.
    ///
    /// The response has the header `etag`.
    UpdateDatabaseToolsDatabaseApiGatewayConfigGlobal =
        PUT "/databaseToolsDatabaseApiGatewayConfigs/{databaseToolsDatabaseApiGatewayConfigId}/globals/{globalKey}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/DatabaseToolsDatabaseApiGatewayConfigGlobal/UpdateDatabaseToolsDatabaseApiGatewayConfigGlobal";
    required {
        database_tools_database_api_gateway_config_id =
            path "databaseToolsDatabaseApiGatewayConfigId" (String);
        global_key = path "globalKey"
            (models::UpdateDatabaseToolsDatabaseApiGatewayConfigGlobalGlobalKey);
        update_database_tools_database_api_gateway_config_global_details =
            json(models::UpdateDatabaseToolsDatabaseApiGatewayConfigGlobalDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DatabaseToolsDatabaseApiGatewayConfigGlobal) }
}
