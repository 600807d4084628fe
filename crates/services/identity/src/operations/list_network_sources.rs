// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the network sources of the tenancy.
    ListNetworkSources = GET "/networkSources",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/NetworkSourcesSummary/ListNetworkSources";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by name (exact match).
        name = query "name" (String);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListNetworkSourcesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListNetworkSourcesLifecycleState);
    }
    returns { pages(Vec<models::NetworkSourcesSummary>), items(models::NetworkSourcesSummary) }
}
