// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an alert policy rule.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateAlertPolicyRule = POST "/alertPolicies/{alertPolicyId}/rules",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AlertPolicyRule/CreateAlertPolicyRule";
    facts { with_retry_token(); }
    required {
        alert_policy_id = path "alertPolicyId" (String);
        create_alert_policy_rule_details = json(models::CreateAlertPolicyRuleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AlertPolicyRule) }
    then {
        settled(get_alert_policy_rule, models::AlertPolicyRule,
            models::AlertPolicyRuleLifecycleState);
        with_id("ruleKey", "key");
    }
}
