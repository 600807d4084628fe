// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database tools connection.
    ///
    /// The response has the header `etag`.
    GetDatabaseToolsConnection = GET "/databaseToolsConnections/{databaseToolsConnectionId}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsConnection/GetDatabaseToolsConnection";
    required {
        database_tools_connection_id = path "databaseToolsConnectionId" (String);
    }
    returns {
        json(models::DatabaseToolsConnection),
        state(models::DatabaseToolsConnectionLifecycleState),
    }
}
