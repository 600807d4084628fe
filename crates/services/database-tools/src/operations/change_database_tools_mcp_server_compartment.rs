// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the database tools MCP server to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeDatabaseToolsMcpServerCompartment =
        POST "/databaseToolsMcpServers/{databaseToolsMcpServerId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpServer/ChangeDatabaseToolsMcpServerCompartment";
    facts { without_default_retry(); }
    required {
        database_tools_mcp_server_id = path "databaseToolsMcpServerId" (String);
        change_database_tools_mcp_server_compartment_details =
            json(models::ChangeDatabaseToolsMcpServerCompartmentDetails);
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
