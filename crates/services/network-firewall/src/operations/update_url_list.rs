// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the URL list.
    ///
    /// The response has the header `etag`.
    UpdateUrlList = PUT "/networkFirewallPolicies/{networkFirewallPolicyId}/urlLists/{urlListName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/UrlList/UpdateUrlList";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        url_list_name = path "urlListName" (String);
        update_url_list_details = json(models::UpdateUrlListDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::UrlList) }
}
