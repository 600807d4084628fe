// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the tunnel inspection rule.
    ///
    /// The response has the header `etag`.
    UpdateTunnelInspectionRule =
        PUT "/networkFirewallPolicies/{networkFirewallPolicyId}/tunnelInspectionRules/{tunnelInspectionRuleName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/TunnelInspectionRule/UpdateTunnelInspectionRule";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        tunnel_inspection_rule_name = path "tunnelInspectionRuleName" (String);
        update_tunnel_inspection_rule_details = json(models::UpdateTunnelInspectionRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::TunnelInspectionRule) }
}
