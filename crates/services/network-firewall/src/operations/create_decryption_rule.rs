// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a decryption rule.
    ///
    /// The response has the header `etag`.
    CreateDecryptionRule =
        POST "/networkFirewallPolicies/{networkFirewallPolicyId}/decryptionRules",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/DecryptionRule/CreateDecryptionRule";
    facts { with_retry_token(); }
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        create_decryption_rule_details = json(models::CreateDecryptionRuleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DecryptionRule) }
}
