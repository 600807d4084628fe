// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a database tools database API gateway configuration lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddDatabaseToolsDatabaseApiGatewayConfigLock =
        POST "/databaseToolsDatabaseApiGatewayConfigs/{databaseToolsDatabaseApiGatewayConfigId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsDatabaseApiGatewayConfig/AddDatabaseToolsDatabaseApiGatewayConfigLock";
    facts { without_default_retry(); }
    required {
        database_tools_database_api_gateway_config_id =
            path "databaseToolsDatabaseApiGatewayConfigId" (String);
        add_resource_lock_details = json(models::AddResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DatabaseToolsDatabaseApiGatewayConfig) }
    then {
        settled(get_database_tools_database_api_gateway_config,
            models::DatabaseToolsDatabaseApiGatewayConfig,
            models::DatabaseToolsDatabaseApiGatewayConfigLifecycleState);
        with_id("databaseToolsDatabaseApiGatewayConfigId", "id");
    }
}
