// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the network firewall to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeNetworkFirewallCompartment =
        POST "/networkFirewalls/{networkFirewallId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/NetworkFirewall/ChangeNetworkFirewallCompartment";
    facts { with_retry_token(); }
    required {
        network_firewall_id = path "networkFirewallId" (String);
        change_network_firewall_compartment_details =
            json(models::ChangeNetworkFirewallCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_network_firewall, models::NetworkFirewall,
            models::NetworkFirewallLifecycleState);
    }
}
