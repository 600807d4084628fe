// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database tools database API gateway configuration.
    ///
    /// The response has the header `etag`.
    GetDatabaseToolsDatabaseApiGatewayConfig =
        GET "/databaseToolsDatabaseApiGatewayConfigs/{databaseToolsDatabaseApiGatewayConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsDatabaseApiGatewayConfig/GetDatabaseToolsDatabaseApiGatewayConfig";
    required {
        database_tools_database_api_gateway_config_id =
            path "databaseToolsDatabaseApiGatewayConfigId" (String);
    }
    returns {
        json(models::DatabaseToolsDatabaseApiGatewayConfig),
        state(models::DatabaseToolsDatabaseApiGatewayConfigLifecycleState),
    }
}
