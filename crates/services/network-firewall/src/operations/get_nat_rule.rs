// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the NAT rule.
    ///
    /// The response has the header `etag`.
    GetNatRule = GET "/networkFirewallPolicies/{networkFirewallPolicyId}/natRules/{natRuleName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/NatRule/GetNatRule";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        nat_rule_name = path "natRuleName" (String);
    }
    returns { json(models::NatRule) }
}
