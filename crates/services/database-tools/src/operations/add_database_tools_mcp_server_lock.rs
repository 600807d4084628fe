// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a database tools MCP server lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddDatabaseToolsMcpServerLock =
        POST "/databaseToolsMcpServers/{databaseToolsMcpServerId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpServer/AddDatabaseToolsMcpServerLock";
    facts { without_default_retry(); }
    required {
        database_tools_mcp_server_id = path "databaseToolsMcpServerId" (String);
        add_resource_lock_details = json(models::AddResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DatabaseToolsMcpServer) }
    then {
        settled(get_database_tools_mcp_server, models::DatabaseToolsMcpServer,
            models::DatabaseToolsMcpServerLifecycleState);
        with_id("databaseToolsMcpServerId", "id");
    }
}
