// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the network firewall policy.
    ///
    /// The response has the header `etag`.
    GetNetworkFirewallPolicy = GET "/networkFirewallPolicies/{networkFirewallPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/NetworkFirewallPolicy/GetNetworkFirewallPolicy";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
    }
    returns {
        json(models::NetworkFirewallPolicy),
        state(models::NetworkFirewallPolicyLifecycleState),
    }
}
