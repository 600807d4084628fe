// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database tools private endpoint.
    ///
    /// The response has the header `etag`.
    GetDatabaseToolsPrivateEndpoint =
        GET "/databaseToolsPrivateEndpoints/{databaseToolsPrivateEndpointId}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsPrivateEndpoint/GetDatabaseToolsPrivateEndpoint";
    required {
        database_tools_private_endpoint_id = path "databaseToolsPrivateEndpointId" (String);
    }
    returns {
        json(models::DatabaseToolsPrivateEndpoint),
        state(models::DatabaseToolsPrivateEndpointLifecycleState),
    }
}
