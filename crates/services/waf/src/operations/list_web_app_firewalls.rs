// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the web application firewalls.
    ListWebAppFirewalls = GET "/webAppFirewalls",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/WebAppFirewall/ListWebAppFirewalls";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the resource.
        id = query "id" (String);
        /// Filters by the OCID of the web application firewall policy.
        web_app_firewall_policy_id = query "webAppFirewallPolicyId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query_each "lifecycleState" ([models::WebAppFirewallLifecycleState]);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListWebAppFirewallsSortBy);
    }
    returns {
        pages(models::WebAppFirewallCollection),
        items(models::WebAppFirewallSummary = |page| page.items),
    }
}
