// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an alert rule.
    ///
    /// The response has the header `etag`.
    CreateAlertRule = POST "/budgets/{budgetId}/alertRules",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/AlertRule/CreateAlertRule";
    facts { with_retry_token(); }
    required {
        budget_id = path "budgetId" (String);
        create_alert_rule_details = json(models::CreateAlertRuleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AlertRule) }
    then {
        settled(get_alert_rule, models::AlertRule, models::AlertRuleLifecycleState);
        with_id("alertRuleId", "id");
    }
}
