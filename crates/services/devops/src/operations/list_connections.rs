// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the connections.
    ListConnections = GET "/connections",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/ConnectionCollection/ListConnections";
    optional {
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the ID of the project.
        project_id = query "projectId" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ConnectionLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the type of the connection.
        connection_type = query "connectionType" (models::ListConnectionsConnectionType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListConnectionsSortBy);
    }
    returns {
        pages(models::ConnectionCollection),
        items(models::ConnectionSummary = |page| page.items),
    }
}
