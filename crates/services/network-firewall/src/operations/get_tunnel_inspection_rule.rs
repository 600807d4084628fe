// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the tunnel inspection rule.
    ///
    /// The response has the header `etag`.
    GetTunnelInspectionRule =
        GET "/networkFirewallPolicies/{networkFirewallPolicyId}/tunnelInspectionRules/{tunnelInspectionRuleName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/TunnelInspectionRule/GetTunnelInspectionRule";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        tunnel_inspection_rule_name = path "tunnelInspectionRuleName" (String);
    }
    returns { json(models::TunnelInspectionRule) }
}
