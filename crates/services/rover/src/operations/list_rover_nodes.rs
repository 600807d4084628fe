// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the rover nodes.
    ListRoverNodes = GET "/roverNodes",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNode/ListRoverNodes";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the type of the node.
        node_type = query "nodeType" (models::RoverNodeNodeType);
        /// Filters by the shape.
        shape = query "shape" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::RoverNodeLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListRoverNodesSortBy);
    }
    returns {
        pages(models::RoverNodeCollection),
        items(models::RoverNodeSummary = |page| page.items),
    }
}
