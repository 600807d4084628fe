// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database tools MCP toolset versions.
    ListDatabaseToolsMcpToolsetVersions = GET "/databaseToolsMcpToolsetVersions",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpToolsetVersionCollection/ListDatabaseToolsMcpToolsetVersions";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The ID of the Database Tools MCP server.
        database_tools_mcp_server_id = query "databaseToolsMcpServerId" (String);
        /// The display name.
        display_name = query "displayName" (String);
    }
    returns { json(models::DatabaseToolsMcpToolsetVersionCollection) }
}
