// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database tools MCP servers.
    ListDatabaseToolsMcpServers = GET "/databaseToolsMcpServers",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsMcpServer/ListDatabaseToolsMcpServers";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DatabaseToolsMcpServerLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the Database Tools connection.
        database_tools_connection_id = query "databaseToolsConnectionId" (String);
        /// The OCID of the related resource.
        related_resource_identifier = query "relatedResourceIdentifier" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDatabaseToolsMcpServersSortBy);
        /// Filters by the type.
        type_ = query_each "type" ([models::ListDatabaseToolsMcpServersType]);
    }
    returns {
        pages(models::DatabaseToolsMcpServerCollection),
        items(models::DatabaseToolsMcpServerSummary = |page| page.items),
    }
}
