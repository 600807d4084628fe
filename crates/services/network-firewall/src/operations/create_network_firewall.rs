// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a network firewall.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateNetworkFirewall = POST "/networkFirewalls",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/NetworkFirewall/CreateNetworkFirewall";
    facts { with_retry_token(); }
    required {
        create_network_firewall_details = json(models::CreateNetworkFirewallDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::NetworkFirewall) }
    then {
        settled(get_network_firewall, models::NetworkFirewall,
            models::NetworkFirewallLifecycleState);
        with_id("networkFirewallId", "id");
    }
}
