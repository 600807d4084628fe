// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the security rule.
    ///
    /// The response has the header `etag`.
    UpdateSecurityRule =
        PUT "/networkFirewallPolicies/{networkFirewallPolicyId}/securityRules/{securityRuleName}",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/SecurityRule/UpdateSecurityRule";
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        security_rule_name = path "securityRuleName" (String);
        update_security_rule_details = json(models::UpdateSecurityRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SecurityRule) }
}
