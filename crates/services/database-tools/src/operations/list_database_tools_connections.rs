// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database tools connections.
    ListDatabaseToolsConnections = GET "/databaseToolsConnections",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsConnection/ListDatabaseToolsConnections";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DatabaseToolsConnectionLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the type.
        type_ = query_each "type" ([models::ListDatabaseToolsConnectionsType]);
        /// Filters by whether the Database Tools Runtime supports the connection.
        runtime_support = query_each "runtimeSupport"
            ([models::DatabaseToolsConnectionRuntimeSupport]);
        /// Filters by the identity for access to OCI resources at runtime.
        runtime_identity = query_each "runtimeIdentity"
            ([models::DatabaseToolsConnectionRuntimeIdentity]);
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
        sort_by = query "sortBy" (models::ListDatabaseToolsConnectionsSortBy);
    }
    returns {
        pages(models::DatabaseToolsConnectionCollection),
        items(models::DatabaseToolsConnectionSummary = |page| page.items),
    }
}
