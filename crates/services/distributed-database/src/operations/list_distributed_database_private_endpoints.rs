// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the distributed database private endpoints.
    ListDistributedDatabasePrivateEndpoints = GET "/distributedDatabasePrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/globally-distributed-database/20260101/DistributedDatabasePrivateEndpointCollection/ListDistributedDatabasePrivateEndpoints";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::DistributedDatabasePrivateEndpointLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDistributedDatabasePrivateEndpointsSortBy);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
    }
    returns {
        pages(models::DistributedDatabasePrivateEndpointCollection),
        items(models::DistributedDatabasePrivateEndpointSummary = |page| page.items),
    }
}
