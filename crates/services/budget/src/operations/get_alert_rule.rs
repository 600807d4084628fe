// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the alert rule.
    ///
    /// The response has the header `etag`.
    GetAlertRule = GET "/budgets/{budgetId}/alertRules/{alertRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/AlertRule/GetAlertRule";
    required {
        budget_id = path "budgetId" (String);
        alert_rule_id = path "alertRuleId" (String);
    }
    returns { json(models::AlertRule), state(models::AlertRuleLifecycleState) }
}
