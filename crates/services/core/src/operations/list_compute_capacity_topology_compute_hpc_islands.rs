// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the compute capacity topology compute HPC islands.
    ListComputeCapacityTopologyComputeHpcIslands =
        GET "/computeCapacityTopologies/{computeCapacityTopologyId}/computeHpcIslands",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeHpcIsland/ListComputeCapacityTopologyComputeHpcIslands";
    required {
        compute_capacity_topology_id = path "computeCapacityTopologyId" (String);
    }
    optional {
        /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListComputeCapacityTopologyComputeHpcIslandsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::ComputeHpcIslandCollection),
        items(models::ComputeHpcIslandSummary = |page| page.items),
    }
}
