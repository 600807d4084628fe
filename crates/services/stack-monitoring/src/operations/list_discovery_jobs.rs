// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the discovery jobs.
    ListDiscoveryJobs = GET "/discoveryJobs",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/DiscoveryJobCollection/ListDiscoveryJobs";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The name.
        name = query "name" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `resourceName` and descending
        /// for `timeUpdated`.
        sort_by = query "sortBy" (models::ListDiscoveryJobsSortBy);
    }
    returns {
        pages(models::DiscoveryJobCollection),
        items(models::DiscoveryJobSummary = |page| page.items),
    }
}
