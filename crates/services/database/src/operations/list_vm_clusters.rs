// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the VM clusters.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListVmClusters = GET "/vmClusters",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/VmCluster/ListVmClusters";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the Exadata infrastructure.
        exadata_infrastructure_id = query "exadataInfrastructureId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListVmClustersSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::VmClusterLifecycleState);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the type of the VM cluster.
        vm_cluster_type = query "vmClusterType" (models::VmClusterType);
    }
    returns { pages(Vec<models::VmClusterSummary>), items(models::VmClusterSummary) }
}
