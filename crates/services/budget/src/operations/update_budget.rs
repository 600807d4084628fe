// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the budget.
    ///
    /// The response has the header `etag`.
    UpdateBudget = PUT "/budgets/{budgetId}",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/Budget/UpdateBudget";
    required {
        budget_id = path "budgetId" (String);
        update_budget_details = json(models::UpdateBudgetDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Budget) }
    then { settled(get_budget, models::Budget, models::BudgetLifecycleState); }
}
