// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the database tools MCP server.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDatabaseToolsMcpServer = PUT "/databaseToolsMcpServers/{databaseToolsMcpServerId}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpServer/UpdateDatabaseToolsMcpServer";
    facts { without_default_retry(); }
    required {
        database_tools_mcp_server_id = path "databaseToolsMcpServerId" (String);
        update_database_tools_mcp_server_details =
            json(models::UpdateDatabaseToolsMcpServerDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_database_tools_mcp_server, models::DatabaseToolsMcpServer,
            models::DatabaseToolsMcpServerLifecycleState);
    }
}
