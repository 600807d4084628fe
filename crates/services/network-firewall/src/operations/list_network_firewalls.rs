// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the network firewalls.
    ///
    /// The response has the headers `opc-page-count` and `opc-total-items`.
    ListNetworkFirewalls = GET "/networkFirewalls",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/NetworkFirewall/ListNetworkFirewalls";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the network firewall policy.
        network_firewall_policy_id = query "networkFirewallPolicyId" (String);
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the name of the availability domain. Example: `kIdk:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::NetworkFirewallLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListNetworkFirewallsSortBy);
    }
    returns {
        pages(models::NetworkFirewallCollection),
        items(models::NetworkFirewallSummary = |page| page.items),
    }
}
