// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database tools endpoint service.
    ///
    /// The response has the header `etag`.
    GetDatabaseToolsEndpointService =
        GET "/databaseToolsEndpointServices/{databaseToolsEndpointServiceId}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsEndpointService/GetDatabaseToolsEndpointService";
    required {
        database_tools_endpoint_service_id = path "databaseToolsEndpointServiceId" (String);
    }
    returns {
        json(models::DatabaseToolsEndpointService),
        state(models::DatabaseToolsEndpointServiceLifecycleState),
    }
}
