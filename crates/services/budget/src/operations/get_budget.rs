// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the budget.
    ///
    /// The response has the header `etag`.
    GetBudget = GET "/budgets/{budgetId}",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/Budget/GetBudget";
    required {
        budget_id = path "budgetId" (String);
    }
    returns { json(models::Budget), state(models::BudgetLifecycleState) }
}
