// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the alert policy rule.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateAlertPolicyRule = PUT "/alertPolicies/{alertPolicyId}/rules/{ruleKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AlertPolicyRule/UpdateAlertPolicyRule";
    required {
        alert_policy_id = path "alertPolicyId" (String);
        rule_key = path "ruleKey" (String);
        update_alert_policy_rule_details = json(models::UpdateAlertPolicyRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_alert_policy_rule, models::AlertPolicyRule,
            models::AlertPolicyRuleLifecycleState);
    }
}
