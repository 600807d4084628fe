// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the connections.
    ListConnections = GET "/connections",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Connection/ListConnections";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The technology type of the connection.
        technology_type = query_each "technologyType" ([models::ListConnectionsTechnologyType]);
        /// Filters by the type of the connection.
        connection_type = query_each "connectionType" ([models::ListConnectionsConnectionType]);
        /// Filters by the type of the connection: other than this value.
        connection_type_not_equal_to = query_each "connectionTypeNotEqualTo"
            ([models::ListConnectionsConnectionTypeNotEqualTo]);
        /// The OCID of the assigned deployment.
        assigned_deployment_id = query "assignedDeploymentId" (String);
        /// The ID of the assignable deployment.
        assignable_deployment_id = query "assignableDeploymentId" (String);
        /// The assignable deployment type.
        assignable_deployment_type = query "assignableDeploymentType"
            (models::ListConnectionsAssignableDeploymentType);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ConnectionLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListConnectionsSortBy);
    }
    returns {
        pages(models::ConnectionCollection),
        items(models::ConnectionSummary = |page| page.items),
    }
}
