// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the alert rule.
    DeleteAlertRule = DELETE "/budgets/{budgetId}/alertRules/{alertRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/AlertRule/DeleteAlertRule";
    required {
        budget_id = path "budgetId" (String);
        alert_rule_id = path "alertRuleId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_alert_rule); }
}
