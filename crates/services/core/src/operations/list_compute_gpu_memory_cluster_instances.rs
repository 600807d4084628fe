// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the compute GPU memory cluster instances.
    ///
    /// The response has the header `etag`.
    ListComputeGpuMemoryClusterInstances =
        GET "/computeGpuMemoryClusters/{computeGpuMemoryClusterId}/instances",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeGpuMemoryClusterInstanceSummary/ListComputeGpuMemoryClusterInstances";
    facts { with_accept("application/json, application/x-json-stream"); }
    required {
        compute_gpu_memory_cluster_id = path "computeGpuMemoryClusterId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListComputeGpuMemoryClusterInstancesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::ComputeGpuMemoryClusterInstanceCollection),
        items(models::ComputeGpuMemoryClusterInstanceSummary = |page| page.items),
    }
}
