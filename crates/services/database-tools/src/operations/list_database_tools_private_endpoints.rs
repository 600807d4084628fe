// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database tools private endpoints.
    ListDatabaseToolsPrivateEndpoints = GET "/databaseToolsPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/database-tools/20201005/DatabaseToolsPrivateEndpoint/ListDatabaseToolsPrivateEndpoints";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the subnet.
        subnet_id = query "subnetId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDatabaseToolsPrivateEndpointsSortBy);
        /// Filters by the OCID of the endpoint service.
        endpoint_service_id = query "endpointServiceId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::DatabaseToolsPrivateEndpointLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
    }
    returns {
        pages(models::DatabaseToolsPrivateEndpointCollection),
        items(models::DatabaseToolsPrivateEndpointSummary = |page| page.items),
    }
}
