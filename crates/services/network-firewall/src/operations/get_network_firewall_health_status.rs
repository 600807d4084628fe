// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the network firewall health status.
    ///
    /// The response has the header `etag`.
    GetNetworkFirewallHealthStatus = GET "/networkFirewalls/{networkFirewallId}/healthStatus",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/NetworkFirewallHealthStatus/GetNetworkFirewallHealthStatus";
    required {
        network_firewall_id = path "networkFirewallId" (String);
    }
    returns { json(models::NetworkFirewallHealthStatus) }
}
