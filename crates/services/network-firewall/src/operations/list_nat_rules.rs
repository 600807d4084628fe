// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the NAT rules.
    ///
    /// The response has the headers `opc-page-count` and `opc-total-items`.
    ListNatRules = GET "/networkFirewallPolicies/{networkFirewallPolicyId}/natRules",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/NatRule/ListNatRules";
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
        sort_by = query "sortBy" (models::ListNatRulesSortBy);
        /// The display name.
        display_name = query "displayName" (String);
        /// The NAT rule priority order.
        nat_rule_priority_order = query "natRulePriorityOrder" (i64);
    }
    returns { pages(models::NatRuleCollection), items(models::NatRuleSummary = |page| page.items) }
}
