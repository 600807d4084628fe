// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a budget.
    ///
    /// The response has the header `etag`.
    CreateBudget = POST "/budgets",
        "https://docs.oracle.com/iaas/api/#/en/budgets/20190111/Budget/CreateBudget";
    facts { with_retry_token(); }
    required {
        create_budget_details = json(models::CreateBudgetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Budget) }
    then {
        settled(get_budget, models::Budget, models::BudgetLifecycleState);
        with_id("budgetId", "id");
    }
}
