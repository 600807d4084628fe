// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a database tools connection.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDatabaseToolsConnection = POST "/databaseToolsConnections",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsConnection/CreateDatabaseToolsConnection";
    facts { with_retry_token(); }
    required {
        create_database_tools_connection_details =
            json(models::CreateDatabaseToolsConnectionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DatabaseToolsConnection) }
    then {
        settled(get_database_tools_connection, models::DatabaseToolsConnection,
            models::DatabaseToolsConnectionLifecycleState);
        with_id("databaseToolsConnectionId", "id");
    }
}
