// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the compute GPU memory fabrics.
    ListComputeGpuMemoryFabrics = GET "/computeGpuMemoryFabrics",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeGpuMemoryFabric/ListComputeGpuMemoryFabrics";
    facts { with_accept("application/json, application/x-json-stream"); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the GPU memory fabric.
        compute_gpu_memory_fabric_id = query "computeGpuMemoryFabricId" (String);
        /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the compute HPC island.
        compute_hpc_island_id = query "computeHpcIslandId" (String);
        /// Filters by the OCID of the compute network block.
        compute_network_block_id = query "computeNetworkBlockId" (String);
        /// The compute GPU memory fabric lifecycle state.
        compute_gpu_memory_fabric_lifecycle_state = query "computeGpuMemoryFabricLifecycleState"
            (models::ComputeGpuMemoryFabricLifecycleState);
        /// The compute GPU memory fabric health.
        compute_gpu_memory_fabric_health = query "computeGpuMemoryFabricHealth"
            (models::ListComputeGpuMemoryFabricsComputeGpuMemoryFabricHealth);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListComputeGpuMemoryFabricsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::ComputeGpuMemoryFabricCollection),
        items(models::ComputeGpuMemoryFabricSummary = |page| page.items),
    }
}
