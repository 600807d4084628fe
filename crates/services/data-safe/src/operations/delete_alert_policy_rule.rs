// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the alert policy rule.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteAlertPolicyRule = DELETE "/alertPolicies/{alertPolicyId}/rules/{ruleKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AlertPolicyRule/DeleteAlertPolicyRule";
    required {
        alert_policy_id = path "alertPolicyId" (String);
        rule_key = path "ruleKey" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_alert_policy_rule); }
}
