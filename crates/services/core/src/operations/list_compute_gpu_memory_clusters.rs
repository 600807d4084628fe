// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the compute GPU memory clusters.
    ///
    /// The response has the header `etag`.
    ListComputeGpuMemoryClusters = GET "/computeGpuMemoryClusters",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeGpuMemoryCluster/ListComputeGpuMemoryClusters";
    facts { with_accept("application/json, application/x-json-stream"); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the GPU memory cluster.
        compute_gpu_memory_cluster_id = query "computeGpuMemoryClusterId" (String);
        /// The OCID of the GPU memory fabric.
        compute_gpu_memory_fabric_id = query "computeGpuMemoryFabricId" (String);
        /// Filters by the name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The OCID of the compute cluster.
        compute_cluster_id = query "computeClusterId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListComputeGpuMemoryClustersSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::ComputeGpuMemoryClusterCollection),
        items(models::ComputeGpuMemoryClusterSummary = |page| page.items),
    }
}
