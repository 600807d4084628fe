// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the budget.
    DeleteBudget = DELETE "/budgets/{budgetId}",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/Budget/DeleteBudget";
    required {
        budget_id = path "budgetId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_budget); }
}
