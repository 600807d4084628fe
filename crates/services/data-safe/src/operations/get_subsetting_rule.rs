// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the subsetting rule.
    ///
    /// The response has the header `etag`.
    GetSubsettingRule =
        GET "/subsettingPolicies/{subsettingPolicyId}/subsettingRules/{subsettingRuleKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingRule/GetSubsettingRule";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        subsetting_rule_key = path "subsettingRuleKey" (String);
    }
    returns { json(models::SubsettingRule) }
}
