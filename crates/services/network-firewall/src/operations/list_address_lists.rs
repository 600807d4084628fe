// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the address lists.
    ///
    /// The response has the headers `opc-page-count` and `opc-total-items`.
    ListAddressLists = GET "/networkFirewallPolicies/{networkFirewallPolicyId}/addressLists",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/AddressList/ListAddressLists";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListAddressListsSortBy);
        /// The display name.
        display_name = query "displayName" (String);
    }
    returns {
        pages(models::AddressListSummaryCollection),
        items(models::AddressListSummary = |page| page.items),
    }
}
