// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database tools endpoint services.
    ListDatabaseToolsEndpointServices = GET "/databaseToolsEndpointServices",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsEndpointService/ListDatabaseToolsEndpointServices";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDatabaseToolsEndpointServicesSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::DatabaseToolsEndpointServiceLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the name.
        name = query "name" (String);
    }
    returns {
        pages(models::DatabaseToolsEndpointServiceCollection),
        items(models::DatabaseToolsEndpointServiceSummary = |page| page.items),
    }
}
