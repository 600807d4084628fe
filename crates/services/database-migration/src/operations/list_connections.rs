// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the connections.
    ListConnections = GET "/connections",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/ConnectionSummary/ListConnections";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The technology type of the connection.
        technology_type = query_each "technologyType" ([models::ListConnectionsTechnologyType]);
        /// The subtype of the database technology.
        technology_sub_type = query "technologySubType" (String);
        /// Filters by the type of the connection.
        connection_type = query_each "connectionType" ([models::ListConnectionsConnectionType]);
        /// The OCID of the connection to the source database.
        source_connection_id = query "sourceConnectionId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListConnectionsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ConnectionLifecycleState);
    }
    returns {
        pages(models::ConnectionCollection),
        items(models::ConnectionSummary = |page| page.items),
    }
}
