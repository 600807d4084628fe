// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database tools MCP server.
    ///
    /// The response has the header `etag`.
    GetDatabaseToolsMcpServer = GET "/databaseToolsMcpServers/{databaseToolsMcpServerId}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpServer/GetDatabaseToolsMcpServer";
    required {
        database_tools_mcp_server_id = path "databaseToolsMcpServerId" (String);
    }
    returns {
        json(models::DatabaseToolsMcpServer),
        state(models::DatabaseToolsMcpServerLifecycleState),
    }
}
