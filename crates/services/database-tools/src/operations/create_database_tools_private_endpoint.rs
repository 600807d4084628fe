// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a database tools private endpoint.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDatabaseToolsPrivateEndpoint = POST "/databaseToolsPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsPrivateEndpoint/CreateDatabaseToolsPrivateEndpoint";
    facts { with_retry_token(); }
    required {
        create_database_tools_private_endpoint_details =
            json(models::CreateDatabaseToolsPrivateEndpointDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DatabaseToolsPrivateEndpoint) }
    then {
        settled(get_database_tools_private_endpoint, models::DatabaseToolsPrivateEndpoint,
            models::DatabaseToolsPrivateEndpointLifecycleState);
        with_id("databaseToolsPrivateEndpointId", "id");
    }
}
