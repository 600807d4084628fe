// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the connection assignments.
    ListConnectionAssignments = GET "/connectionAssignments",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/ConnectionAssignment/ListConnectionAssignments";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the deployment.
        deployment_id = query "deploymentId" (String);
        /// Filters by the OCID of the connection.
        connection_id = query "connectionId" (String);
        /// Filters by the type of the connection.
        connection_type = query_each "connectionType"
            ([models::ConnectionAssignmentConnectionType]);
        /// Filters by the type of the connection: other than this value.
        connection_type_not_equal_to = query_each "connectionTypeNotEqualTo"
            ([models::ListConnectionAssignmentsConnectionTypeNotEqualTo]);
        /// The name.
        name = query "name" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ConnectionAssignmentLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListConnectionAssignmentsSortBy);
    }
    returns {
        pages(models::ConnectionAssignmentCollection),
        items(models::ConnectionAssignmentSummary = |page| page.items),
    }
}
