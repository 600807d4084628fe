// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the advanced cluster file systems.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAdvancedClusterFileSystems = GET "/advancedClusterFileSystems",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AdvancedClusterFileSystem/ListAdvancedClusterFileSystems";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the ID of the VM cluster.
        vm_cluster_id = query "vmClusterId" (String);
        /// The OCID of the resource.
        resource_id = query "resourceId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AdvancedClusterFileSystemLifecycleState);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListAdvancedClusterFileSystemsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the name. Case-insensitive.
        name = query "name" (String);
    }
    returns {
        pages(models::AdvancedClusterFileSystemCollection),
        items(models::AdvancedClusterFileSystemSummary = |page| page.items),
    }
}
