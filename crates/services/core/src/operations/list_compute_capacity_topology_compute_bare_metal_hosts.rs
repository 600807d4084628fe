// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the compute capacity topology compute bare metal hosts.
    ListComputeCapacityTopologyComputeBareMetalHosts =
        GET "/computeCapacityTopologies/{computeCapacityTopologyId}/computeBareMetalHosts",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeBareMetalHost/ListComputeCapacityTopologyComputeBareMetalHosts";
    required {
        compute_capacity_topology_id = path "computeCapacityTopologyId" (String);
    }
    optional {
        /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the OCID of the compute HPC island.
        compute_hpc_island_id = query "computeHpcIslandId" (String);
        /// Filters by the OCID of the compute network block.
        compute_network_block_id = query "computeNetworkBlockId" (String);
        /// Filters by the OCID of the compute local block.
        compute_local_block_id = query "computeLocalBlockId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListComputeCapacityTopologyComputeBareMetalHostsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::ComputeBareMetalHostCollection),
        items(models::ComputeBareMetalHostSummary = |page| page.items),
    }
}
