// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the protection rule.
    ///
    /// The response has the header `etag`.
    GetProtectionRule =
        GET "/waasPolicies/{waasPolicyId}/wafConfig/protectionRules/{protectionRuleKey}",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/ProtectionRule/GetProtectionRule";
    required {
        waas_policy_id = path "waasPolicyId" (String);
        protection_rule_key = path "protectionRuleKey" (String);
    }
    returns { json(models::ProtectionRule) }
}
