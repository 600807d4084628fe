// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the address list.
    ///
    /// The response has the header `etag`.
    GetAddressList =
        GET "/networkFirewallPolicies/{networkFirewallPolicyId}/addressLists/{addressListName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/AddressList/GetAddressList";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        address_list_name = path "addressListName" (String);
    }
    returns { json(models::AddressList) }
}
