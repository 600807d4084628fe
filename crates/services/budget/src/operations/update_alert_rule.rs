// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the alert rule.
    ///
    /// The response has the header `etag`.
    UpdateAlertRule = PUT "/budgets/{budgetId}/alertRules/{alertRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/AlertRule/UpdateAlertRule";
    required {
        budget_id = path "budgetId" (String);
        alert_rule_id = path "alertRuleId" (String);
        update_alert_rule_details = json(models::UpdateAlertRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::AlertRule) }
    then { settled(get_alert_rule, models::AlertRule, models::AlertRuleLifecycleState); }
}
