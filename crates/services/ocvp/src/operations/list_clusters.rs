// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the clusters.
    ListClusters = GET "/clusters",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/ClusterSummary/ListClusters";
    optional {
        /// Filters by the OCID of the software-defined data center.
        sddc_id = query "sddcId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListClustersSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ClusterLifecycleState);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { pages(models::ClusterCollection), items(models::ClusterSummary = |page| page.items) }
}
