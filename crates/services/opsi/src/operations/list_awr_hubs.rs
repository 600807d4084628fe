// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the AWR hubs.
    ListAwrHubs = GET "/awrHubs",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/AwrHubs/ListAwrHubs";
    required {
        operations_insights_warehouse_id = query "operationsInsightsWarehouseId" (String);
    }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::AwrHubLifecycleState]);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListAwrHubsSortBy);
    }
    returns {
        pages(models::AwrHubSummaryCollection),
        items(models::AwrHubSummary = |page| page.items),
    }
}
