// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the network firewall policy.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteNetworkFirewallPolicy = DELETE "/networkFirewallPolicies/{networkFirewallPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/NetworkFirewallPolicy/DeleteNetworkFirewallPolicy";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_network_firewall_policy); }
}
