// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the NAT rule.
    ///
    /// The response has the header `etag`.
    UpdateNatRule = PUT "/networkFirewallPolicies/{networkFirewallPolicyId}/natRules/{natRuleName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/NatRule/UpdateNatRule";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        nat_rule_name = path "natRuleName" (String);
        update_nat_rule_details = json(models::UpdateNatRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::NatRule) }
}
