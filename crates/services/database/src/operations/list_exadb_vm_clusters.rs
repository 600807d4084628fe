// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the ExaDB VM clusters.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListExadbVmClusters = GET "/exadbVmClusters",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/ExadbVmCluster/ListExadbVmClusters";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListExadbVmClustersSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ExadbVmClusterLifecycleState);
        /// Filters by the ID of the Exascale database storage vault.
        exascale_db_storage_vault_id = query "exascaleDbStorageVaultId" (String);
        /// Filters by the ID of the cluster placement group.
        cluster_placement_group_id = query "clusterPlacementGroupId" (String);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
    }
    returns { pages(Vec<models::ExadbVmClusterSummary>), items(models::ExadbVmClusterSummary) }
}
