// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the database tools MCP server lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveDatabaseToolsMcpServerLock =
        POST "/databaseToolsMcpServers/{databaseToolsMcpServerId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpServer/RemoveDatabaseToolsMcpServerLock";
    facts { without_default_retry(); }
    required {
        database_tools_mcp_server_id = path "databaseToolsMcpServerId" (String);
        remove_resource_lock_details = json(models::RemoveResourceLockDetails);
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
