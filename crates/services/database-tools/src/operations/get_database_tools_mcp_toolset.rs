// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the database tools MCP toolset.
    ///
    /// The response has the header `etag`.
    GetDatabaseToolsMcpToolset = GET "/databaseToolsMcpToolsets/{databaseToolsMcpToolsetId}",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpToolset/GetDatabaseToolsMcpToolset";
    required {
        database_tools_mcp_toolset_id = path "databaseToolsMcpToolsetId" (String);
    }
    returns {
        json(models::DatabaseToolsMcpToolset),
        state(models::DatabaseToolsMcpToolsetLifecycleState),
    }
}
