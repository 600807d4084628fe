// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Removes the database tools MCP toolset lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    RemoveDatabaseToolsMcpToolsetLock =
        POST "/databaseToolsMcpToolsets/{databaseToolsMcpToolsetId}/actions/removeLock",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpToolset/RemoveDatabaseToolsMcpToolsetLock";
    facts { without_default_retry(); }
    required {
        database_tools_mcp_toolset_id = path "databaseToolsMcpToolsetId" (String);
        remove_resource_lock_details = json(models::RemoveResourceLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DatabaseToolsMcpToolset) }
    then {
        settled(get_database_tools_mcp_toolset, models::DatabaseToolsMcpToolset,
            models::DatabaseToolsMcpToolsetLifecycleState);
        with_id("databaseToolsMcpToolsetId", "id");
    }
}
