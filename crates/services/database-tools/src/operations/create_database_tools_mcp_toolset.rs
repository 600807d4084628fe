// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a database tools MCP toolset.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDatabaseToolsMcpToolset = POST "/databaseToolsMcpToolsets",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpToolset/CreateDatabaseToolsMcpToolset";
    facts { with_retry_token(); }
    required {
        create_database_tools_mcp_toolset_details =
            json(models::CreateDatabaseToolsMcpToolsetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DatabaseToolsMcpToolset) }
    then {
        settled(get_database_tools_mcp_toolset, models::DatabaseToolsMcpToolset,
            models::DatabaseToolsMcpToolsetLifecycleState);
        with_id("databaseToolsMcpToolsetId", "id");
    }
}
