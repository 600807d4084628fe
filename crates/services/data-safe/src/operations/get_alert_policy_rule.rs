// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the alert policy rule.
    ///
    /// The response has the header `etag`.
    GetAlertPolicyRule = GET "/alertPolicies/{alertPolicyId}/rules/{ruleKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AlertPolicyRule/GetAlertPolicyRule";
    required {
        alert_policy_id = path "alertPolicyId" (String);
        rule_key = path "ruleKey" (String);
    }
    returns { json(models::AlertPolicyRule), state(models::AlertPolicyRuleLifecycleState) }
}
