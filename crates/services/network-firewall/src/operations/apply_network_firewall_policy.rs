// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Applies the network firewall policy.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ApplyNetworkFirewallPolicy =
        POST "/networkFirewallPolicies/{networkFirewallPolicyId}/actions/applyPolicy",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/NetworkFirewallPolicy/ApplyNetworkFirewallPolicy";
    facts { with_retry_token(); }
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        apply_network_firewall_policy_details = json(models::ApplyNetworkFirewallPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::NetworkFirewallPolicy) }
    then {
        settled(get_network_firewall_policy, models::NetworkFirewallPolicy,
            models::NetworkFirewallPolicyLifecycleState);
        with_id("networkFirewallPolicyId", "id");
    }
}
