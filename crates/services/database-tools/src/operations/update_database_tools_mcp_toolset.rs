// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the database tools MCP toolset.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateDatabaseToolsMcpToolset = PUT "/databaseToolsMcpToolsets/{databaseToolsMcpToolsetId}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpToolset/UpdateDatabaseToolsMcpToolset";
    facts { without_default_retry(); }
    required {
        database_tools_mcp_toolset_id = path "databaseToolsMcpToolsetId" (String);
        update_database_tools_mcp_toolset_details =
            json(models::UpdateDatabaseToolsMcpToolsetDetails);
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
        settled(get_database_tools_mcp_toolset, models::DatabaseToolsMcpToolset,
            models::DatabaseToolsMcpToolsetLifecycleState);
    }
}
