// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the rover node rover bundle requests.
    ListRoverNodeRoverBundleRequests = GET "/roverNodes/{roverNodeId}/roverBundleRequests",
        "https://docs.oracle.com/iaas/api/#/en/rover/20201210/RoverNode/ListRoverNodeRoverBundleRequests";
    required {
        rover_node_id = path "roverNodeId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeTaskCreated`. The default order is descending for
        /// `timeTaskCreated`.
        sort_by = query "sortBy" (models::ListRoverNodeRoverBundleRequestsSortBy);
    }
    returns {
        pages(models::RoverBundleRequestCollection),
        items(models::RoverBundleRequestSummary = |page| page.items),
    }
}
