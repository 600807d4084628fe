// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the security rule.
    ///
    /// The response has the header `etag`.
    GetSecurityRule =
        GET "/networkFirewallPolicies/{networkFirewallPolicyId}/securityRules/{securityRuleName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/SecurityRule/GetSecurityRule";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        security_rule_name = path "securityRuleName" (String);
    }
    returns { json(models::SecurityRule) }
}
