// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the compute hosts.
    ListComputeHosts = GET "/computeHosts",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeHost/ListComputeHosts";
    facts { with_accept("application/json, application/x-json-stream"); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The OCID of the network resource.
        network_resource_id = query "networkResourceId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListComputeHostsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The compute host lifecycle state.
        compute_host_lifecycle_state = query "computeHostLifecycleState" (String);
        /// The compute host health.
        compute_host_health = query "computeHostHealth" (String);
        /// Filters by the OCID of the compute host group.
        compute_host_group_id = query "computeHostGroupId" (String);
        /// Whether to compute host in subtree. Default: `false`.
        compute_host_in_subtree = query "computeHostInSubtree" (bool);
    }
    returns {
        pages(models::ComputeHostCollection),
        items(models::ComputeHostSummary = |page| page.items),
    }
}
