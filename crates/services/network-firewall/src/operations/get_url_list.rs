// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the URL list.
    ///
    /// The response has the header `etag`.
    GetUrlList = GET "/networkFirewallPolicies/{networkFirewallPolicyId}/urlLists/{urlListName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/UrlList/GetUrlList";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        url_list_name = path "urlListName" (String);
    }
    returns { json(models::UrlList) }
}
