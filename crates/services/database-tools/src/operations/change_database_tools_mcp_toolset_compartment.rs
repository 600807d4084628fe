// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the database tools MCP toolset to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeDatabaseToolsMcpToolsetCompartment =
        POST "/databaseToolsMcpToolsets/{databaseToolsMcpToolsetId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpToolset/ChangeDatabaseToolsMcpToolsetCompartment";
    facts { without_default_retry(); }
    required {
        database_tools_mcp_toolset_id = path "databaseToolsMcpToolsetId" (String);
        change_database_tools_mcp_toolset_compartment_details =
            json(models::ChangeDatabaseToolsMcpToolsetCompartmentDetails);
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
