// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the network firewall.
    ///
    /// The response has the header `etag`.
    GetNetworkFirewall = GET "/networkFirewalls/{networkFirewallId}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/NetworkFirewall/GetNetworkFirewall";
    required {
        network_firewall_id = path "networkFirewallId" (String);
    }
    returns { json(models::NetworkFirewall), state(models::NetworkFirewallLifecycleState) }
}
